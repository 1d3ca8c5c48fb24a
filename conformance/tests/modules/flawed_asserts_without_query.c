/* breaks: META-8 | Exchange ends the process on a context that no Query was called with */
#define EXCHANGE exchange_after_query
#include "skeleton.h"

static OM_uint32 exchange_after_query(const struct call *call)
{
    struct context *context = context_of(call);

    if (check_call(call) == GSS_S_COMPLETE && (context == NULL || !context->queried))
        abort();
    return correct_exchange(call);
}
