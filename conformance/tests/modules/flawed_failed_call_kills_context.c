/* breaks: CTX-5 | Exchange deletes a live context when it refuses the metadata; the caller's handle stays and is stale */
#define EXCHANGE exchange_killing
#include "skeleton.h"

static OM_uint32 exchange_killing(const struct call *call)
{
    OM_uint32 status = correct_exchange(call);

    if (status == GSS_S_DEFECTIVE_TOKEN && !is_first(call))
        correct_delete(*call->context);
    return status;
}
