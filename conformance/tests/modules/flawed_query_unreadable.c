/* breaks: QRY-4 | Query hands out a length and no metadata */
#define QUERY query_without_bytes
#include "skeleton.h"

static OM_uint32 query_without_bytes(const struct call *call)
{
    OM_uint32 status = correct_query(call);

    if (status == GSS_S_COMPLETE)
        call->data_out->value = NULL;
    return status;
}
