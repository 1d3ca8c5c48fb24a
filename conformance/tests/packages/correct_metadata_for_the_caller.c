/* breaks: nothing | each Query hands out a block of its own on the LSA heap, which is the caller's to free */
#define PACKAGE_NAME u"CorrectMetadataForTheCaller"
#define QUERY query_for_the_caller
#include "skeleton.h"

static NTSTATUS query_for_the_caller(const struct call *call)
{
    UCHAR *block = take_lsa_heap(METADATA_SIZE);
    NTSTATUS status;
    if (block == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    status = correct_query(call);
    if (status != STATUS_SUCCESS) {
        give_lsa_heap(block);
        return status;
    }
    memcpy(block, *call->data_out, METADATA_SIZE);
    *call->data_out = block;
    return status;
}
