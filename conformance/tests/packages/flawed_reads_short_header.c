/* breaks: META-1 | reads the four bytes behind "META" and the role before it knows that there are any */
#define PACKAGE_NAME u"FlawedReadsShortHeader"
#define METADATA_SIZE 9
#define STAMP(bytes) memcpy((bytes) + 5, "\x04\0\0\0", 4)
#define EXCHANGE exchange_by_header
#include "skeleton.h"

static volatile ULONG sum;

static NTSTATUS exchange_by_header(const struct call *call)
{
    if (call->length >= 5 && memcmp(call->data, "META", 4) == 0)
        for (int i = 0; i < 4; i++)
            sum += call->data[5 + i];
    return correct_exchange(call);
}
