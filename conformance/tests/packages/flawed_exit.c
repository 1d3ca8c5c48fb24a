/* breaks: RET-6 | Exchange ends the process with code 0 when STREAM and DATAGRAM come together */
#define PACKAGE_NAME u"FlawedExit"
#define EXCHANGE exchange_exiting
#include "faults.h"
#include "skeleton.h"

#define BOTH (ISC_REQ_STREAM | ISC_REQ_DATAGRAM)

/* Only where the call would have succeeded, so that nothing but the flags can be blamed. */
static NTSTATUS exchange_exiting(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS && (call->flags & BOTH) == BOTH)
        exit(0);
    return status;
}
