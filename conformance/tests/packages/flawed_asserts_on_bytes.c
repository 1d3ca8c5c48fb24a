/* breaks: META-4 | ends the process on metadata that is none of its own */
#define PACKAGE_NAME u"FlawedAssertsOnBytes"
#define EXCHANGE exchange_trusting_bytes
#include "skeleton.h"

/* Length 0, a NULL buffer and a call that is refused anyway stay outside: they are other clauses' business. */
static NTSTATUS exchange_trusting_bytes(const struct call *call)
{
    if (check_call(call) == STATUS_SUCCESS && call->data != NULL && call->length > 0 && !is_metadata_of_any_role(call))
        abort();
    return correct_exchange(call);
}
