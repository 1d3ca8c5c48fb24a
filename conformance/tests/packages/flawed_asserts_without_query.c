/* breaks: META-8 | Exchange ends the process if Query was never called on this side, as on every acceptor */
#define PACKAGE_NAME u"FlawedAssertsWithoutQuery"
#define QUERY query_remembering
#define EXCHANGE exchange_after_query
#include "skeleton.h"

static bool initiator_queried, acceptor_queried;

static NTSTATUS query_remembering(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    if (status == STATUS_SUCCESS && role_of(call) == INITIATOR)
        initiator_queried = true;
    if (status == STATUS_SUCCESS && role_of(call) == ACCEPTOR)
        acceptor_queried = true;
    return status;
}

/* Only where the call would have succeeded, so that nothing else can be blamed. */
static NTSTATUS exchange_after_query(const struct call *call)
{
    bool first = is_first(call);
    bool queried = role_of(call) == INITIATOR ? initiator_queried : acceptor_queried;
    NTSTATUS status = correct_exchange(call);

    if (first && status == STATUS_SUCCESS && !queried)
        abort();
    return status;
}
