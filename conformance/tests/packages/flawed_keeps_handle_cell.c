/* breaks: RET-6 | the address of the caller's ContextHandle is kept, and DeleteContext writes there */
#define PACKAGE_NAME u"FlawedKeepsHandleCell"
#define EXCHANGE exchange_keeping
#define DELETE_CONTEXT delete_and_clear
#include "skeleton.h"

static LSA_SEC_HANDLE *cells[MOST_CONTEXTS];

static NTSTATUS exchange_keeping(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS)
        cells[context_of(call) - contexts] = call->context;
    return status;
}

static NTSTATUS delete_and_clear(LSA_SEC_HANDLE handle)
{
    struct context *context = FIND_CONTEXT(handle);
    if (context && cells[context - contexts])
        *cells[context - contexts] = 0;
    return correct_delete_context(handle);
}
