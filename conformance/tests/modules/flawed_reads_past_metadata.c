/* breaks: META-1 | looks for a terminator behind the metadata */
#define EXCHANGE exchange_reading_on
#include "skeleton.h"

static OM_uint32 exchange_reading_on(const struct call *call)
{
    OM_uint32 status = correct_exchange(call);
    const volatile unsigned char *bytes = call->data->value;

    if (status == GSS_S_COMPLETE)
        (void)bytes[call->data->length];
    return status;
}
