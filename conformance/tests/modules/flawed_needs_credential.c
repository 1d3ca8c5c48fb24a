/* breaks: CRED-3 | Exchange wants a credential even where a live context has one */
#define EXCHANGE exchange_with_credential
#include "skeleton.h"

static OM_uint32 exchange_with_credential(const struct call *call)
{
    OM_uint32 status = check_call(call);

    if (status == GSS_S_COMPLETE && !is_first(call) && call->credential == 0)
        return GSS_S_NO_CRED;
    return correct_exchange(call);
}
