/* breaks: QRY-4 | a Query that finds its metadata made already forgets to say how long it is */
#define PACKAGE_NAME u"FlawedLengthUnset"
#define QUERY query_without_length
#include "skeleton.h"

static NTSTATUS query_without_length(const struct call *call)
{
    struct context *context = context_of(call);
    struct call changed = *call;
    ULONG length;
    if (context != NULL && context->metadata != NULL)
        changed.length_out = &length;
    return correct_query(&changed);
}
