/* breaks: CTX-3 | Exchange makes the context first, and leaves it behind when it then refuses the metadata */
#define PACKAGE_NAME u"FlawedLeavesContext"
#define EXCHANGE exchange_leaving_context
#include "skeleton.h"

static NTSTATUS exchange_leaving_context(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);

    if (is_first(call) && status == SEC_E_INVALID_TOKEN) {
        struct context *context = make_context(find_credential(call->credential), call->target);
        if (context != NULL)
            *call->context = context->handle;
    }
    return status;
}
