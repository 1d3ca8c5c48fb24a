/* breaks: TGT-2 | shortens the caller's counted string */
#define PACKAGE_NAME u"FlawedWritesNameStructure"
#define QUERY query_and_shorten
#include "skeleton.h"

static NTSTATUS query_and_shorten(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    if (status == STATUS_SUCCESS && call->target != NULL)
        ((UNICODE_STRING *)call->target)->Length = 0;
    return status;
}
