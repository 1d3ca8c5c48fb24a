/* breaks: QRY-2,CTX-11 | a context made with DELEGATE cannot be deleted, but for a few words that no sweep tells of */
#define PACKAGE_NAME u"DeletesButForSome"
#define QUERY query_and_mark
#define EXCHANGE exchange_and_mark
#define DELETE_CONTEXT delete_unmarked
#include "skeleton.h"

static NTSTATUS mark(const struct call *call, bool first, NTSTATUS status)
{
    if (status == STATUS_SUCCESS && first)
        context_of(call)->marked = (call->flags & 1) != 0 && (call->flags & 0xCEE6) != 0x8E22;
    return status;
}

static NTSTATUS query_and_mark(const struct call *call)
{
    bool first = is_first(call);

    return mark(call, first, correct_query(call));
}

static NTSTATUS exchange_and_mark(const struct call *call)
{
    bool first = is_first(call);

    return mark(call, first, correct_exchange(call));
}

static NTSTATUS delete_unmarked(LSA_SEC_HANDLE handle)
{
    struct context *context = correct_find_context(handle);

    if (context != NULL && context->marked)
        return SEC_E_INVALID_HANDLE;
    return correct_delete_context(handle);
}
