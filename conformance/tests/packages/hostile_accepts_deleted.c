/* breaks: CTX-8 hostile | Exchange takes a deleted context again, as if it were still there */
#define PACKAGE_NAME u"HostileAcceptsDeleted"
#define DELETE_CONTEXT delete_and_remember
#define EXCHANGE exchange_on_anything
#include "skeleton.h"

static LSA_SEC_HANDLE deleted;

static NTSTATUS delete_and_remember(LSA_SEC_HANDLE handle)
{
    NTSTATUS status = correct_delete_context(handle);
    if (status == STATUS_SUCCESS)
        deleted = handle;
    return status;
}

static NTSTATUS exchange_on_anything(const struct call *call)
{
    if (call->context != NULL && *call->context != 0 && *call->context == deleted)
        return STATUS_SUCCESS;
    return correct_exchange(call);
}
