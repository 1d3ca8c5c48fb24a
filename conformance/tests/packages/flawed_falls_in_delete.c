/* breaks: RET-6 | falls when a context is deleted that was exchanged after a Query, whether its credential lives or not */
#define PACKAGE_NAME u"FlawedFallsInDelete"
#define EXCHANGE exchange_and_mark
#define DELETE_CONTEXT delete_and_fall
#include "skeleton.h"

static LSA_SEC_HANDLE marked[MOST_CONTEXTS];

static NTSTATUS exchange_and_mark(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);
    for (int i = 0; status == STATUS_SUCCESS && !first && i < MOST_CONTEXTS; i++)
        if (marked[i] == 0 || marked[i] == *call->context) {
            marked[i] = *call->context;
            break;
        }
    return status;
}

static NTSTATUS delete_and_fall(LSA_SEC_HANDLE context)
{
    for (int i = 0; i < MOST_CONTEXTS; i++)
        if (context != 0 && marked[i] == context)
            abort();
    return correct_delete_context(context);
}
