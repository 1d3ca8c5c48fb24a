/* breaks: nothing | as correct_deletes_on_failure, and a handle is an address: that of a dead context soon is another one's */
#define QUERY query_by_address
#define EXCHANGE exchange_or_delete
#include "skeleton.h"

static OM_uint32 by_address(const struct call *call, bool first, OM_uint32 status)
{
    struct context *made = first && status == GSS_S_COMPLETE ? find_context(*call->context) : NULL;

    if (made != NULL)
        *call->context = made->handle = (gss_ctx_id_t)made;
    return status;
}

static OM_uint32 query_by_address(const struct call *call)
{
    bool first = call->context != NULL && is_first(call);

    return by_address(call, first, correct_query(call));
}

static OM_uint32 exchange_or_delete(const struct call *call)
{
    bool first = call->context != NULL && is_first(call);
    OM_uint32 status = correct_exchange(call);

    if (status == GSS_S_DEFECTIVE_TOKEN && call->context != NULL && !first) {
        correct_delete(*call->context);
        *call->context = 0;
    }
    return by_address(call, first, status);
}
