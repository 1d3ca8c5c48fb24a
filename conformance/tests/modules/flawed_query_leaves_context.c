/* breaks: QRY-3 | Query has no credential for acceptors, and leaves the context behind that it made before it looked */
#define QUERY query_leaving
#include "skeleton.h"

static OM_uint32 query_leaving(const struct call *call)
{
    OM_uint32 status;

    if (call->name != 0 || !is_first(call))
        return correct_query(call);
    status = check_call(call);
    if (status == GSS_S_COMPLETE) {
        struct context *context = make_context(ACCEPTOR);
        if (context != NULL)
            *call->context = context->handle;
        status = GSS_S_NO_CRED;
    }
    return status;
}
