/* breaks: META-4, RET-6 | ends the process on a byte that somebody altered, and where mutual authentication is asked for on a live context */
#define PACKAGE_NAME u"FlawedFallsForTwoReasons"
#define EXCHANGE exchange_and_fall
#include "skeleton.h"

static __attribute__((noinline)) void fall_for_bytes(void) { abort(); }
static __attribute__((noinline)) void fall_for_flags(void) { abort(); }

static NTSTATUS exchange_and_fall(const struct call *call)
{
    if ((call->flags & 2) != 0 && !is_first(call))
        fall_for_flags();
    if (call->length == METADATA_SIZE && call->data != NULL && call->data[0] == 'M' && call->data[2] != 'T')
        fall_for_bytes();
    return correct_exchange(call);
}
