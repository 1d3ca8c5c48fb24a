/* breaks: RET-3 | an Exchange of REPLAY_DETECT sets the reserved bit where the Query before passed that flag too */
#define PACKAGE_NAME u"OutsideSameFlagTwice"
#define QUERY query_marking
#define EXCHANGE exchange_with_the_bit
#include "skeleton.h"

#define REPLAY_DETECT 0x4

static NTSTATUS query_marking(const struct call *call)
{
    NTSTATUS status = correct_query(call);

    if (status == STATUS_SUCCESS)
        context_of(call)->marked = (call->flags & REPLAY_DETECT) != 0;
    return status;
}

static NTSTATUS exchange_with_the_bit(const struct call *call)
{
    struct context *context = context_of(call);

    if (context != NULL && context->marked && (call->flags & REPLAY_DETECT) != 0)
        return (NTSTATUS)0x90090317;
    return correct_exchange(call);
}
