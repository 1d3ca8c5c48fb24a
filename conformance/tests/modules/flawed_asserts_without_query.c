/* breaks: META-8 | Exchange ends the process on a context that no Query was called with */
#define EXCHANGE exchange_after_query
#include "skeleton.h"

static OM_uint32 exchange_after_query(const struct call *call)
{
    struct context *context = context_of(call);

    /* Only on metadata that it would take, so that nothing but the missing Query can be blamed. */
    if (check_call(call) == GSS_S_COMPLETE && is_metadata(call, peer_of(role_of(call))) &&
        (context == NULL || !context->queried))
        abort();
    return correct_exchange(call);
}
