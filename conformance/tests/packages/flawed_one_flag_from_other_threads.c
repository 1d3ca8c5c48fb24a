/* breaks: CTX-9 | Exchange that asks for delegation fails on every thread but that of the first Exchange */
#define PACKAGE_NAME u"FlawedOneFlagFromOtherThreads"
#define EXCHANGE exchange_by_thread
#include <stdatomic.h>
#include "skeleton.h"

static _Thread_local char here;
static _Atomic(char *) first;

static NTSTATUS exchange_by_thread(const struct call *call)
{
    char *none = NULL;
    atomic_compare_exchange_strong(&first, &none, &here);
    if ((call->flags & 1) != 0 && first != &here)
        return (NTSTATUS)0xC0000001;
    return correct_exchange(call);
}
