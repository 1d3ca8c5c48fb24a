/* breaks: META-8 | Exchange asserts that a Query has made a context */
#define PACKAGE_NAME u"FlawedAssertsOnNullContext"
#define EXCHANGE exchange_on_context
#include "skeleton.h"

static NTSTATUS exchange_on_context(const struct call *call)
{
    if (is_first(call) && find_credential(call->credential) != NULL)
        abort();
    return correct_exchange(call);
}
