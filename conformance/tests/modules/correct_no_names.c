/* breaks: nothing | an acceptor's module: it imports no names */
#define NO_IMPORT
#define EXCHANGE exchange_any
#include "skeleton.h"

/* There is no peer in this process: its own bytes stand for the peer's. */
static OM_uint32 exchange_any(const struct call *call)
{
    gss_buffer_desc peer = {METADATA_SIZE, METADATA(INITIATOR)};
    struct call changed = *call;

    if (call->data->value != NULL && is_metadata(call, ACCEPTOR))
        changed.data = &peer;
    return correct_exchange(&changed);
}
