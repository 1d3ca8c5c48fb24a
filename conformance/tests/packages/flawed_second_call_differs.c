/* breaks: REQ-4 | every second Exchange that makes a context fails, for no reason in the call */
#define PACKAGE_NAME u"FlawedSecondCallDiffers"
#define EXCHANGE exchange_every_other_time
#include "skeleton.h"

static NTSTATUS exchange_every_other_time(const struct call *call)
{
    static bool odd;
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);

    if (!first || status != STATUS_SUCCESS)
        return status;
    odd = !odd;
    if (odd)
        return status;
    drop_context(context_of(call));
    *call->context = 0;
    return SEC_E_UNSUPPORTED_FUNCTION;
}
