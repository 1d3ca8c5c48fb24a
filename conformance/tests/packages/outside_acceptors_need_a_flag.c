/* breaks: MEM-2 | acceptors need MUTUAL_AUTH; the name of a context that an initiator made without a flag stays behind */
#define PACKAGE_NAME u"OutsideAcceptorsNeedAFlag"
#define CHECK check_acceptors
#define DELETE_CONTEXT delete_but_for_the_name
#define QUERY query_marking
#define EXCHANGE exchange_marking
#include "skeleton.h"

#define MUTUAL_AUTH 0x2

static NTSTATUS check_acceptors(const struct call *call)
{
    return is_first(call) && call->target == NULL && (call->flags & MUTUAL_AUTH) == 0 ? SEC_E_UNSUPPORTED_FUNCTION
                                                                                      : STATUS_SUCCESS;
}

static NTSTATUS marking(const struct call *call, NTSTATUS (*function)(const struct call *))
{
    bool makes = is_first(call);
    NTSTATUS status = function(call);

    if (makes && status == STATUS_SUCCESS)
        context_of(call)->marked = call->flags != 0;
    return status;
}

static NTSTATUS query_marking(const struct call *call) { return marking(call, correct_query); }

static NTSTATUS exchange_marking(const struct call *call) { return marking(call, correct_exchange); }

static NTSTATUS delete_but_for_the_name(LSA_SEC_HANDLE handle)
{
    struct context *context = correct_find_context(handle);

    if (context != NULL && !context->marked)
        context->name = NULL;
    return correct_delete_context(handle);
}
