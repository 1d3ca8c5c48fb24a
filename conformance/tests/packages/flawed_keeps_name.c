/* breaks: META-3 | keeps the caller's target name instead of a copy of it */
#define PACKAGE_NAME u"FlawedKeepsName"
#define QUERY query_and_keep
#define DELETE_CONTEXT delete_and_look
#include "skeleton.h"

static const UNICODE_STRING *kept;
static volatile USHORT seen;

static NTSTATUS query_and_keep(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    if (status == STATUS_SUCCESS && call->target != NULL)
        kept = call->target;
    return status;
}

static NTSTATUS delete_and_look(LSA_SEC_HANDLE handle)
{
    if (kept != NULL)
        seen = kept->Length;
    kept = NULL;
    return correct_delete_context(handle);
}
