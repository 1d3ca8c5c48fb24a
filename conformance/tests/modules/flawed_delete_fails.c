/* breaks: CTX-2 | delete_sec_context denies a context that the call before it, an Exchange, has made */
#define EXCHANGE exchange_noting
#define DELETE_CONTEXT delete_unless_noted
#define QUERY query_forgetting
#include "skeleton.h"

static gss_ctx_id_t noted;

static OM_uint32 exchange_noting(const struct call *call)
{
    bool first = is_first(call);
    OM_uint32 status = correct_exchange(call);

    noted = status == GSS_S_COMPLETE && first ? *call->context : 0;
    return status;
}

static OM_uint32 query_forgetting(const struct call *call)
{
    noted = 0;
    return correct_query(call);
}

static OM_uint32 delete_unless_noted(gss_ctx_id_t handle)
{
    OM_uint32 status = handle == noted ? GSS_S_NO_CONTEXT : correct_delete(handle);
    noted = 0;
    return status;
}
