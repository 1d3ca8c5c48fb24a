/* startup: exit=3 clause=none outcome=not-demonstrated | no Exchange ever succeeds, though Query does */
#define EXCHANGE exchange_nothing
#include "skeleton.h"

static OM_uint32 exchange_nothing(const struct call *call)
{
    OM_uint32 status = check_call(call);
    return status == GSS_S_COMPLETE ? GSS_S_DEFECTIVE_TOKEN : status;
}
