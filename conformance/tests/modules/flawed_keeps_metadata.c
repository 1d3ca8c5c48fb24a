/* breaks: META-3 | keeps the pointer to the metadata and looks at it in the next call */
#define EXCHANGE exchange_keeping
#define DELETE_CONTEXT delete_looking_back
#include "skeleton.h"

static const volatile unsigned char *kept;

static OM_uint32 exchange_keeping(const struct call *call)
{
    OM_uint32 status = correct_exchange(call);

    kept = status == GSS_S_COMPLETE ? call->data->value : NULL;
    return status;
}

static OM_uint32 delete_looking_back(gss_ctx_id_t handle)
{
    if (kept != NULL)
        (void)kept[0];
    kept = NULL;
    return correct_delete(handle);
}
