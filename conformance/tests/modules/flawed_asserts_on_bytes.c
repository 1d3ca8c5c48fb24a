/* breaks: META-4 | ends the process on metadata that is none of its own */
#define EXCHANGE exchange_trusting_bytes
#include "skeleton.h"

static OM_uint32 exchange_trusting_bytes(const struct call *call)
{
    const unsigned char *bytes = call->data->value;

    if (call->data->length > 0 && (bytes == NULL || bytes[0] != 'M' || call->data->length != METADATA_SIZE))
        abort();
    return correct_exchange(call);
}
