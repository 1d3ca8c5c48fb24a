/* breaks: QRY-3 | Query with a live context makes a second one and overwrites the handle of the first */
#define PACKAGE_NAME u"FlawedQueryOverwrites"
#define QUERY query_overwriting
#include "skeleton.h"

static NTSTATUS query_overwriting(const struct call *call)
{
    struct context *first = context_of(call);
    struct context *second;
    LSA_SEC_HANDLE handle;
    struct call changed = *call;
    NTSTATUS status;

    if (first == NULL || check_call(call) != STATUS_SUCCESS)
        return correct_query(call);
    second = make_context(first->credential, call->target);
    if (second == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    handle = second->handle;
    changed.context = &handle;
    status = correct_query(&changed);
    if (status == STATUS_SUCCESS)
        *call->context = handle;
    else
        drop_context(second);
    return status;
}
