/* breaks: nothing | has metadata to tell at the first Query of each role only: later ones succeed with none, so that what is exchanged the first time cannot be exchanged the second */
#define PACKAGE_NAME u"CorrectMetadataOnce"
#define QUERY query_once
#include "skeleton.h"

static bool told[2];

static NTSTATUS query_once(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    bool *role = &told[call->target != NULL];
    if (status == STATUS_SUCCESS && *role) {
        *call->length_out = 0;
        *call->data_out = NULL;
    }
    *role |= status == STATUS_SUCCESS;
    return status;
}
