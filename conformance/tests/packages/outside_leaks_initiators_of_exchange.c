/* breaks: MEM-2 | a block is lost with each initiator that Exchange makes */
#define PACKAGE_NAME u"OutsideLeaksInitiatorsOfExchange"
#define EXCHANGE exchange_leaking
#include "skeleton.h"

static NTSTATUS exchange_leaking(const struct call *call)
{
    bool makes = is_first(call);
    NTSTATUS status = correct_exchange(call);

    if (makes && status == STATUS_SUCCESS && call->target != NULL)
        (void)lsa->AllocateLsaHeap(24);
    return status;
}
