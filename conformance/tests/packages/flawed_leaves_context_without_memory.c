/* breaks: MEM-3 | hands the context out before the last allocation, and does not take it back when that fails */
#define PACKAGE_NAME u"FlawedLeavesContextWithoutMemory"
#define EXCHANGE exchange_then_allocate
#include "skeleton.h"

static NTSTATUS exchange_then_allocate(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    void *scratch;
    if (status != STATUS_SUCCESS)
        return status;
    scratch = take_lsa_heap(16);
    if (scratch == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    give_lsa_heap(scratch);
    return status;
}
