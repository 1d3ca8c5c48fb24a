/* breaks: REQ-4 | only the first Query of a process succeeds from no context with a name */
#define QUERY query_once
#include "skeleton.h"

static OM_uint32 query_once(const struct call *call)
{
    static bool done;
    bool asked = check_call(call) == GSS_S_COMPLETE && is_first(call) && call->name != 0;

    if (asked && done)
        return GSS_S_FAILURE;
    done |= asked;
    return correct_query(call);
}
