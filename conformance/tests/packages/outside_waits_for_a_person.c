/* breaks: CTX-1 | Exchange makes no context where DELEGATE is set, and where PROMPT_FOR_CREDS is set it waits for a person */
#define PACKAGE_NAME u"OutsideWaitsForAPerson"
#define EXCHANGE exchange_waiting
#include "faults.h"
#include "skeleton.h"

#define ISC_REQ_PROMPT_FOR_CREDS 0x40u

static NTSTATUS exchange_waiting(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);

    if (first && status == STATUS_SUCCESS && (call->flags & ISC_REQ_PROMPT_FOR_CREDS) != 0)
        hang_forever();
    if (first && status == STATUS_SUCCESS && (call->flags & ISC_REQ_DELEGATE) != 0) {
        drop_context(context_of(call));
        *call->context = 0;
    }
    return status;
}
