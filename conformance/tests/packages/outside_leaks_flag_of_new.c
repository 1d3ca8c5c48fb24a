/* breaks: MEM-2 | a block is lost with each acceptor that Query makes for DELEGATE */
#define PACKAGE_NAME u"OutsideLeaksFlagOfNew"
#define QUERY query_leaking
#include "skeleton.h"

static NTSTATUS query_leaking(const struct call *call)
{
    bool makes = is_first(call);
    NTSTATUS status = correct_query(call);

    if (makes && status == STATUS_SUCCESS && call->target == NULL && (call->flags & ISC_REQ_DELEGATE))
        (void)lsa->AllocateLsaHeap(24);
    return status;
}
