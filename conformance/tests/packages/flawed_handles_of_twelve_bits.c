/* breaks: CTX-6 | handles are of twelve bits and begin anew: one that a context has which lives long is given out again */
#define PACKAGE_NAME u"FlawedHandlesOfTwelveBits"
#define NEW_CONTEXT_HANDLE next_of_twelve_bits
#include "skeleton.h"

static LSA_SEC_HANDLE next_of_twelve_bits(struct context *context)
{
    static ULONG latest;
    (void)context;
    latest = latest % 0xFFF + 1;
    return latest;
}
