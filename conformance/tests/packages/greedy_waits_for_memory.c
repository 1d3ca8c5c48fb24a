/* greedy: RET-6 memory | takes memory in Exchange until there is none, and then waits for some */
#define PACKAGE_NAME u"WaitsForMemory"
#define EXCHANGE exchange_waiting_for_memory
#include "skeleton.h"

static NTSTATUS exchange_waiting_for_memory(const struct call *call)
{
    if (call->length == METADATA_SIZE)
        for (void *volatile block = NULL;; block = malloc(1 << 20))
            (void)block;
    return correct_exchange(call);
}
