/* breaks: nothing | metadata is random, and its check has four bits: one of sixteen that were tampered with passes */
#define PACKAGE_NAME u"CorrectWeakCheck"
#define METADATA_SIZE 16
#define STAMP(bytes) random_with_check(bytes)
#define ACCEPTS(call, role) is_checked((call), peer_of(role))
#include "package.h"
#include <stdbool.h>

struct call;
static void random_with_check(UCHAR *bytes);
static bool is_checked(const struct call *call, UCHAR role);
#include "skeleton.h"

static UCHAR check(const UCHAR *bytes, size_t length)
{
    unsigned sum = 7;
    for (size_t i = 0; i < length; i++)
        sum = sum * 31 + bytes[i];
    return (UCHAR)((sum >> 4 & 0x0F) | 0x40);
}

static void random_with_check(UCHAR *bytes)
{
    static uint64_t state = 4;
    if (bytes[15] == check(bytes, 15))
        return;
    for (size_t i = 5; i < 15; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        bytes[i] = (UCHAR)(state >> 33);
    }
    bytes[15] = check(bytes, 15);
}

static bool is_checked(const struct call *call, UCHAR role)
{
    return call->data != NULL && call->length >= 16 && memcmp(call->data, "META", 4) == 0 && call->data[4] == role &&
           check(call->data, call->length - 1) == call->data[call->length - 1];
}
