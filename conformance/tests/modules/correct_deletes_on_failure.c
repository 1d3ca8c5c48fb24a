/* breaks: nothing | a failed Exchange deletes the context and says so: the handle is NULL afterwards, and who deletes it once more ends the process */
#define EXCHANGE exchange_or_delete
#define DELETE_CONTEXT delete_once
#include "skeleton.h"

#include <stdlib.h>

static OM_uint32 exchange_or_delete(const struct call *call)
{
    OM_uint32 status = correct_exchange(call);

    if (status == GSS_S_DEFECTIVE_TOKEN && !is_first(call)) {
        correct_delete(*call->context);
        *call->context = 0;
    }
    return status;
}

/* As where a handle is a pointer, which is followed. */
static OM_uint32 delete_once(gss_ctx_id_t context)
{
    if (context != 0 && find_context(context) == NULL)
        abort();
    return correct_delete(context);
}
