/* breaks: RET-6 | Exchange crashes when DELEGATE and SEQUENCE_DETECT come together: in a quarter of all words */
#define PACKAGE_NAME u"FlawedCrashOnFlags"
#define EXCHANGE exchange_crashing
#include "faults.h"
#include "skeleton.h"

#define BOTH (ISC_REQ_DELEGATE | ISC_REQ_SEQUENCE_DETECT)

/* Only where the call would have succeeded, so that nothing but the flags can be blamed. */
static NTSTATUS exchange_crashing(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS && (call->flags & BOTH) == BOTH)
        crash_now();
    return status;
}
