/* breaks: CTX-6 | a second context gets the handle of a live one, and the first deletion ends both */
#define PACKAGE_NAME u"OutsideSharedHandleFalls"
#define EXCHANGE exchange_sharing
#include "skeleton.h"

static NTSTATUS exchange_sharing(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);
    struct context *made;

    if (!first || status != STATUS_SUCCESS)
        return status;
    made = context_of(call);
    for (int i = 0; i < MOST_CONTEXTS; i++) {
        struct context *older = &contexts[i];
        if (older == made || older->handle == 0 || older->credential != made->credential || older->role != made->role)
            continue;
        drop_context(made);
        *call->context = older->handle;
        break;
    }
    return status;
}
