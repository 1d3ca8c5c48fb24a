/* breaks: QRY-4 | hands out a block that it has just given back */
#define PACKAGE_NAME u"FlawedReturnsFreedMetadata"
#define QUERY query_and_free
#include "skeleton.h"

static NTSTATUS query_and_free(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    if (status == STATUS_SUCCESS) {
        void *block = take_private_heap(METADATA_SIZE);
        give_private_heap(block);
        *call->data_out = block;
    }
    return status;
}
