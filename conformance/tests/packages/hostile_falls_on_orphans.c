/* breaks: CRED-4 hostile | Exchange falls on a context whose credential was released */
#define PACKAGE_NAME u"HostileFallsOnOrphans"
#define EXCHANGE exchange_with_credential
#include "skeleton.h"

static NTSTATUS exchange_with_credential(const struct call *call)
{
    struct context *context = context_of(call);
    if (context != NULL && context->credential->acquired == 0)
        abort();
    return correct_exchange(call);
}
