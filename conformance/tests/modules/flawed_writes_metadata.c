/* breaks: META-2 | wipes the metadata that it has read */
#define EXCHANGE exchange_wiping
#include "skeleton.h"

static OM_uint32 exchange_wiping(const struct call *call)
{
    OM_uint32 status = correct_exchange(call);
    volatile unsigned char *bytes = call->data->value;

    if (status == GSS_S_COMPLETE)
        bytes[0] = 0;
    return status;
}
