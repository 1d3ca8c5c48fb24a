/* breaks: RET-6 | Exchange crashes when GSS_C_DELEG_FLAG and GSS_C_SEQUENCE_FLAG come together: in a quarter of all words */
#define EXCHANGE exchange_crashing
#include "skeleton.h"

static OM_uint32 exchange_crashing(const struct call *call)
{
    OM_uint32 status = correct_exchange(call);
    OM_uint32 both = GSS_C_DELEG_FLAG | GSS_C_SEQUENCE_FLAG;

    if (status == GSS_S_COMPLETE && (call->flags & both) == both)
        abort();
    return status;
}
