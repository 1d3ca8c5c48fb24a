/* breaks: MEM-3 | a Query that gets no memory frees the caller's live context */
#define PACKAGE_NAME u"FlawedQueryKillsWithoutMemory"
#define QUERY query_killing
#include "skeleton.h"

static NTSTATUS query_killing(const struct call *call)
{
    struct context *context = context_of(call);
    NTSTATUS status = correct_query(call);

    if (context != NULL && status == SEC_E_INSUFFICIENT_MEMORY)
        drop_context(context);
    return status;
}
