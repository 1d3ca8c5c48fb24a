/* breaks: QRY-4 | the metadata that Query hands out is the text of the target name, which is the caller's */
#define QUERY hands_out_the_name
#include "skeleton.h"

static NTSTATUS hands_out_the_name(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    if (status == STATUS_SUCCESS && call->target != NULL && call->target->Length >= METADATA_SIZE) {
        *call->data_out = (UCHAR *)call->target->Buffer;
        *call->length_out = call->target->Length;
    }
    return status;
}
