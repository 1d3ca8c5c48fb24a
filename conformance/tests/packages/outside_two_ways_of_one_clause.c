/* breaks: QRY-3 | Query changes a live handle with DELEGATE, and one that fails without a context leaves a handle with STREAM */
#define PACKAGE_NAME u"TwoWaysOfOneClause"
#define QUERY query_in_two_ways
#include "skeleton.h"

#define DELEGATE 0x1
#define STREAM 0x8000

static NTSTATUS query_in_two_ways(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_query(call);

    if (status != STATUS_SUCCESS)
        return status;
    if (first && (call->flags & STREAM) != 0)
        return SEC_E_INVALID_TOKEN;
    if (!first && (call->flags & DELEGATE) != 0)
        *call->context = context_of(call)->handle += 0x100000;
    return status;
}
