/* breaks: CTX-5 | Exchange frees a live context when it refuses the metadata; the caller's handle stays and is stale */
#define PACKAGE_NAME u"FlawedFailedCallKills"
#define EXCHANGE exchange_killing
#include "skeleton.h"

static NTSTATUS exchange_killing(const struct call *call)
{
    struct context *context = context_of(call);
    NTSTATUS status = correct_exchange(call);

    if (context != NULL && status == SEC_E_INVALID_TOKEN)
        drop_context(context);
    return status;
}
