/* breaks: CTX-4 | Exchange on a live context succeeds and gives the context another handle */
#define PACKAGE_NAME u"FlawedHandleChanges"
#define EXCHANGE exchange_renaming
#include "skeleton.h"

static NTSTATUS exchange_renaming(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);

    if (!first && status == STATUS_SUCCESS) {
        struct context *context = context_of(call);
        context->handle = correct_new_context_handle(context);
        *call->context = context->handle;
    }
    return status;
}
