/* breaks: RET-1 | a successful Exchange answers GSS_S_CONTINUE_NEEDED, which negotiators take for a failure */
#define EXCHANGE exchange_continuing
#include "skeleton.h"

static OM_uint32 exchange_continuing(const struct call *call)
{
    OM_uint32 status = correct_exchange(call);
    return status == GSS_S_COMPLETE ? GSS_S_CONTINUE_NEEDED : status;
}
