/* breaks: CTX-7 | a new acceptor's Query is refused while an initiator that has exchanged is alive */
#define PACKAGE_NAME u"OutsideNoAcceptorBesideExchanged"
#define QUERY query_alone
#include "skeleton.h"

static NTSTATUS query_alone(const struct call *call)
{
    for (int i = 0; i < MOST_CONTEXTS; i++)
        if (is_first(call) && call->target == NULL && contexts[i].handle != 0 && contexts[i].exchanged &&
            contexts[i].role == INITIATOR)
            return SEC_E_INVALID_TOKEN;
    return correct_query(call);
}
