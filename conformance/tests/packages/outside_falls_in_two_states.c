/* breaks: RET-6 | a context of Query falls with one flag, one that was exchanged with another, at one place */
#define PACKAGE_NAME u"FallsInTwoStates"
#define EXCHANGE exchange_and_fall
#include "faults.h"
#include "skeleton.h"

#define MUTUAL_AUTH 0x2
#define DATAGRAM 0x400

static NTSTATUS exchange_and_fall(const struct call *call)
{
    struct context *context = context_of(call);
    bool exchanged = context != NULL && context->exchanged;
    NTSTATUS status = correct_exchange(call);

    if (status == STATUS_SUCCESS && context != NULL && (call->flags & (exchanged ? DATAGRAM : MUTUAL_AUTH)) != 0)
        crash_now();
    return status;
}
