/* breaks: MEM-2 | a block is lost with each Query on an initiator's context after its Exchange */
#define PACKAGE_NAME u"OutsideLeaksQueryOfExchanged"
#define QUERY query_leaking
#include "skeleton.h"

static NTSTATUS query_leaking(const struct call *call)
{
    struct context *context = context_of(call);

    if (context != NULL && context->exchanged && context->role == INITIATOR)
        (void)lsa->AllocateLsaHeap(24);
    return correct_query(call);
}
