/* breaks: nothing | a failed Exchange deletes the context and says so: the handle is NULL afterwards */
#define EXCHANGE exchange_or_delete
#include "skeleton.h"

static OM_uint32 exchange_or_delete(const struct call *call)
{
    OM_uint32 status = correct_exchange(call);

    if (status == GSS_S_DEFECTIVE_TOKEN && !is_first(call)) {
        correct_delete(*call->context);
        *call->context = 0;
    }
    return status;
}
