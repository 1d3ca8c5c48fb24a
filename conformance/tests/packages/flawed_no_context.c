/* breaks: CTX-1 | Exchange succeeds on a NULL context and makes none */
#define PACKAGE_NAME u"FlawedNoContext"
#define EXCHANGE exchange_without_context
#include "skeleton.h"

static NTSTATUS exchange_without_context(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);

    if (first && status == STATUS_SUCCESS) {
        drop_context(context_of(call));
        *call->context = 0;
    }
    return status;
}
