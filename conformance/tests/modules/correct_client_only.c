/* breaks: nothing | credentials for initiators only, and no default one for acceptors */
#define ACQUIRE acquire_for_clients
#define QUERY query_for_clients
#define EXCHANGE exchange_for_clients
#include "skeleton.h"

static OM_uint32 acquire_for_clients(int usage, gss_cred_id_t *handle)
{
    return usage == GSS_C_INITIATE ? correct_acquire(usage, handle) : GSS_S_NO_CRED;
}

static bool is_server(const struct call *call)
{
    return call->context != NULL && *call->context == 0 && call->name == 0;
}

static OM_uint32 query_for_clients(const struct call *call)
{
    return is_server(call) ? GSS_S_NO_CRED : correct_query(call);
}

static OM_uint32 exchange_for_clients(const struct call *call)
{
    if (is_server(call))
        return GSS_S_NO_CRED;
    /* Its own bytes are all that it can be given here. */
    if (call->data->value != NULL && is_metadata(call, INITIATOR)) {
        gss_buffer_desc peer = {METADATA_SIZE, METADATA(ACCEPTOR)};
        struct call changed = *call;
        changed.data = &peer;
        return correct_exchange(&changed);
    }
    return correct_exchange(call);
}
