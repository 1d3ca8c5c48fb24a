/* breaks: CTX-4 | Exchange on a live context succeeds and gives the context another handle */
#define EXCHANGE exchange_renaming
#include "skeleton.h"

static OM_uint32 exchange_renaming(const struct call *call)
{
    bool first = is_first(call);
    OM_uint32 status = correct_exchange(call);

    if (status == GSS_S_COMPLETE && !first) {
        struct context *context = context_of(call);
        context->handle += 0x100000;
        *call->context = context->handle;
    }
    return status;
}
