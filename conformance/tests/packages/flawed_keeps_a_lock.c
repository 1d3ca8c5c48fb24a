/* breaks: RET-6 | metadata that it refuses leaves a lock held: the next Exchange on that context hangs */
#define PACKAGE_NAME u"FlawedKeepsALock"
#define EXCHANGE exchange_under_lock
#include "skeleton.h"
#include "faults.h"

static NTSTATUS exchange_under_lock(const struct call *call)
{
    struct context *context = context_of(call);
    NTSTATUS status;

    if (context != NULL && context->marked)
        hang_forever();
    status = correct_exchange(call);
    if (status == SEC_E_INVALID_TOKEN && context != NULL && context->role == ACCEPTOR)
        context->marked = true;
    return status;
}
