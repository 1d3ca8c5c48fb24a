/* breaks: CTX-3 | Exchange makes the context first, and leaves it behind when it then refuses the metadata */
#define EXCHANGE exchange_leaving
#include "skeleton.h"

static OM_uint32 exchange_leaving(const struct call *call)
{
    bool first = is_first(call);
    OM_uint32 status = correct_exchange(call);

    if (status == GSS_S_DEFECTIVE_TOKEN && first) {
        struct context *context = make_context(role_of(call));
        if (context != NULL)
            *call->context = context->handle;
    }
    return status;
}
