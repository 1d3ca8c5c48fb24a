/* greedy: RET-6 memory | takes memory in Exchange until there is none, and goes on without */
#define PACKAGE_NAME u"TakesMemory"
#define EXCHANGE exchange_taking_memory
#include "skeleton.h"

static NTSTATUS exchange_taking_memory(const struct call *call)
{
    if (call->length == METADATA_SIZE)
        for (;;) {
            /* Hardly touched: what is limited is what could be. */
            volatile UCHAR *block = malloc(1 << 20);
            block[0] = 1;
        }
    return correct_exchange(call);
}
