/* breaks: MEM-2 | a block is lost whenever DELEGATE is asked for on a context */
#define PACKAGE_NAME u"FlawedLeaksOnFlag"
#define EXCHANGE exchange_leaking
#include "skeleton.h"

static NTSTATUS exchange_leaking(const struct call *call)
{
    if (!is_first(call) && (call->flags & ISC_REQ_DELEGATE))
        (void)lsa->AllocateLsaHeap(24);
    return correct_exchange(call);
}
