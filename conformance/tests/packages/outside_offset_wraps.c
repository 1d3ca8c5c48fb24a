/* breaks: META-1, META-4 | a field lies at an offset in the metadata: the check adds its length in 32 bits, which wraps */
#define PACKAGE_NAME u"OutsideOffsetWraps"
#define METADATA_SIZE 24
#define STAMP(bytes) put_field(bytes)
#define ACCEPTS(call, role) is_field(call, role)
#include "package.h"
#include <stdbool.h>

struct call;
static void put_field(UCHAR *bytes);
static bool is_field(const struct call *call, UCHAR role);
#include "skeleton.h"

static void put_field(UCHAR *bytes)
{
    ULONG offset = 16, length = 8;

    memset(bytes + 5, 0, METADATA_SIZE - 5);
    memcpy(bytes + 8, &offset, sizeof offset);
    memcpy(bytes + 12, &length, sizeof length);
}

static bool is_field(const struct call *call, UCHAR role)
{
    ULONG offset, length;
    UCHAR sum = 0;

    if (call->length < 16 || memcmp(call->data, "META", 4) != 0 || call->data[4] != peer_of(role))
        return false;
    memcpy(&offset, call->data + 8, sizeof offset);
    memcpy(&length, call->data + 12, sizeof length);
    if (offset + length > call->length)
        return false;
    for (ULONG i = 0; i < length; i++)
        sum |= call->data[(size_t)offset + i];
    return sum == 0;
}
