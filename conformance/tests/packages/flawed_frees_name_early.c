/* breaks: MEM-1 | gives the copy of the name back at a Query without one after the Exchange, and again with the context; no release is needed for it, so that --hostile says the same */
#define PACKAGE_NAME u"FlawedFreesNameEarly"
#define QUERY query_and_free
#include "skeleton.h"

static NTSTATUS query_and_free(const struct call *call)
{
    struct context *context = context_of(call);
    NTSTATUS status = correct_query(call);
    if (status == STATUS_SUCCESS && context != NULL && context->exchanged && call->target == NULL &&
        context->name != NULL)
        give_lsa_heap(context->name);
    return status;
}
