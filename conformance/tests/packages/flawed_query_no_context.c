/* breaks: QRY-2 | Query gives metadata for a NULL context and makes no context */
#define PACKAGE_NAME u"FlawedQueryNoContext"
#define QUERY query_without_context
#include "skeleton.h"

/* The metadata has no context to belong to, so it stays here: it must remain readable. */
static UCHAR kept[2][METADATA_SIZE];

static NTSTATUS query_without_context(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_query(call);

    if (first && status == STATUS_SUCCESS) {
        struct context *context = context_of(call);
        UCHAR *copy = kept[context->role == INITIATOR];
        memcpy(copy, context->metadata, METADATA_SIZE);
        drop_context(context);
        *call->data_out = copy;
        *call->context = 0;
    }
    return status;
}
