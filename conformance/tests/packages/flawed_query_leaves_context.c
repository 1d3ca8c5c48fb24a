/* breaks: QRY-3 | Query that has no credential for this direction fails, and leaves a context behind */
#define PACKAGE_NAME u"FlawedQueryLeavesContext"
#define QUERY query_leaving_context
#include "skeleton.h"

static NTSTATUS query_leaving_context(const struct call *call)
{
    if (is_first(call) && call->target == NULL && find_credential(call->credential) != NULL) {
        struct context *context = make_context(find_credential(call->credential), NULL);
        if (context != NULL)
            *call->context = context->handle;
        return SEC_E_NO_CREDENTIALS;
    }
    return correct_query(call);
}
