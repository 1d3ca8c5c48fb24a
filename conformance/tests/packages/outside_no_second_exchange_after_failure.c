/* breaks: CTX-7 | the second Exchange of an acceptor is refused once another acceptor's has failed */
#define PACKAGE_NAME u"OutsideNoSecondExchangeAfterFailure"
#define EXCHANGE exchange_offended
#include "skeleton.h"

static bool offended;

static NTSTATUS exchange_offended(const struct call *call)
{
    struct context *context = context_of(call);
    NTSTATUS status;

    if (context == NULL || context->role != ACCEPTOR)
        return correct_exchange(call);
    if (offended && context->exchanged)
        return SEC_E_INVALID_TOKEN;
    status = correct_exchange(call);
    offended |= status != STATUS_SUCCESS;
    return status;
}
