/* breaks: CTX-7 | after one context is deleted, Exchange fails on the others that live at the time */
#define PACKAGE_NAME u"FlawedContextsCoupled"
#define EXCHANGE exchange_coupled
#define DELETE_CONTEXT delete_coupled
#include "skeleton.h"

static NTSTATUS exchange_coupled(const struct call *call)
{
    struct context *context = context_of(call);
    return context != NULL && context->marked ? SEC_E_UNSUPPORTED_FUNCTION : correct_exchange(call);
}

static NTSTATUS delete_coupled(LSA_SEC_HANDLE handle)
{
    NTSTATUS status = correct_delete_context(handle);

    if (status == STATUS_SUCCESS)
        for (int i = 0; i < MOST_CONTEXTS; i++)
            contexts[i].marked = contexts[i].handle != 0;
    return status;
}
