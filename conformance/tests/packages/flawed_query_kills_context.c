/* breaks: QRY-3 | a Query that comes after the Exchange fails and frees the context; the caller's handle stays */
#define PACKAGE_NAME u"FlawedQueryKillsContext"
#define QUERY query_killing
#include "skeleton.h"

static NTSTATUS query_killing(const struct call *call)
{
    struct context *context = context_of(call);

    if (context == NULL || !context->exchanged)
        return correct_query(call);
    drop_context(context);
    return SEC_E_INVALID_HANDLE;
}
