/* breaks: CTX-1 | the thousandth Exchange that would make a context succeeds and makes none */
#define PACKAGE_NAME u"FlawedThousandthContext"
#define EXCHANGE exchange_but_once
#include "skeleton.h"

static NTSTATUS exchange_but_once(const struct call *call)
{
    static ULONG made;
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);

    if (first && status == STATUS_SUCCESS && ++made == 1000) {
        drop_context(context_of(call));
        *call->context = 0;
    }
    return status;
}
