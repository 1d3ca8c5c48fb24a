/* breaks: CTX-2 | DeleteContext denies a context that the call before it, an Exchange, has made */
#define PACKAGE_NAME u"FlawedDeleteFails"
#define EXCHANGE exchange_noting
#define DELETE_CONTEXT delete_denying
#include "skeleton.h"

static LSA_SEC_HANDLE newest;
static unsigned long newest_call;

static NTSTATUS exchange_noting(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);

    if (first && status == STATUS_SUCCESS) {
        newest = *call->context;
        newest_call = calls;
    }
    return status;
}

/* It frees the context all the same, so that long runs do not run out of contexts. */
static NTSTATUS delete_denying(LSA_SEC_HANDLE handle)
{
    NTSTATUS status = correct_delete_context(handle);
    return handle == newest && calls == newest_call + 1 ? SEC_E_INVALID_HANDLE : status;
}
