/* breaks: nothing | an acceptor begins with Exchange: a Query of it is answered on a live context only */
#define PACKAGE_NAME u"CorrectAcceptorExchangesFirst"
#define QUERY query_not_first
#include "skeleton.h"

static NTSTATUS query_not_first(const struct call *call)
{
    if (is_first(call) && call->target == NULL && find_credential(call->credential))
        return SEC_E_OUT_OF_SEQUENCE;
    return correct_query(call);
}
