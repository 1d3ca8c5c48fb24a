/* breaks: RET-6 | reads a block that it has given back */
#define PACKAGE_NAME u"FlawedUsesFreedBlock"
#define EXCHANGE exchange_with_scratch
#include "skeleton.h"

static volatile UCHAR seen;

static NTSTATUS exchange_with_scratch(const struct call *call)
{
    volatile UCHAR *scratch = take_private_heap(32);
    if (scratch != NULL) {
        give_private_heap((void *)scratch);
        seen = scratch[3];
    }
    return correct_exchange(call);
}
