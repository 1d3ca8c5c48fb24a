/* breaks: META-3 | remembers where the metadata was, and looks there again when the context is deleted */
#define PACKAGE_NAME u"FlawedKeepsMetadata"
#define EXCHANGE exchange_and_keep
#define DELETE_CONTEXT delete_and_look
#include "skeleton.h"

static const UCHAR *kept;
static volatile UCHAR seen;

static NTSTATUS exchange_and_keep(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS)
        kept = call->data;
    return status;
}

static NTSTATUS delete_and_look(LSA_SEC_HANDLE handle)
{
    if (kept != NULL)
        seen = kept[0];
    kept = NULL;
    return correct_delete_context(handle);
}
