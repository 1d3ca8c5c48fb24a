/* breaks: MEM-2 | only Exchange needs MUTUAL_AUTH; the name of a context that was exchanged stays behind */
#define PACKAGE_NAME u"OutsideExchangeNeedsAFlag"
#define EXCHANGE exchange_mutual_only
#define DELETE_CONTEXT delete_but_for_the_name
#include "skeleton.h"

#define MUTUAL_AUTH 0x2u

static NTSTATUS exchange_mutual_only(const struct call *call)
{
    return call->flags & MUTUAL_AUTH ? correct_exchange(call) : SEC_E_UNSUPPORTED_FUNCTION;
}

static NTSTATUS delete_but_for_the_name(LSA_SEC_HANDLE handle)
{
    struct context *context = correct_find_context(handle);

    if (context != NULL && context->exchanged)
        context->name = NULL;
    return correct_delete_context(handle);
}
