/* breaks: CTX-1 | Exchange succeeds on a NULL context and makes none where DELEGATE comes with two flags that ntsecpkg.h does not list */
#define PACKAGE_NAME u"FlawedTwoUnlistedFlags"
#define EXCHANGE exchange_without_context
#include "skeleton.h"

#define ALL_THREE (ISC_REQ_DELEGATE | 0x00420000)

static NTSTATUS exchange_without_context(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);

    if (first && status == STATUS_SUCCESS && (call->flags & (ALL_THREE | ISC_REQ_STREAM)) == ALL_THREE) {
        drop_context(context_of(call));
        *call->context = 0;
    }
    return status;
}
