/* breaks: nothing | keeps a block from start to end, and a store of the last 20 metadata that it never empties */
#define PACKAGE_NAME u"CorrectKeepsBlocks"
#define INITIALIZE initialize_with_block
#define EXCHANGE exchange_and_store
#include "skeleton.h"

static void *kept, *store[20];

static NTSTATUS initialize_with_block(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    NTSTATUS status = correct_initialize(table);
    kept = take_private_heap(64);
    return kept != NULL ? status : SEC_E_INSUFFICIENT_MEMORY;
}

static NTSTATUS exchange_and_store(const struct call *call)
{
    static int next;
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS && next < 20)
        store[next++] = take_private_heap(call->length);
    return status;
}
