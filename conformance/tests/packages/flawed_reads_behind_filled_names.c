/* breaks: TGT-3 | reads names by 16 bytes until a unit of 0 is among them, and so a unit beyond a name that fills them */
#define PACKAGE_NAME u"FlawedReadsBehindFilledNames"
#define CHECK first_beyond
#include "skeleton.h"

static volatile WCHAR beyond;

static NTSTATUS first_beyond(const struct call *call)
{
    const UNICODE_STRING *name = call->target;
    if (name != NULL && name->Length > 0 && name->Length % 16 == 0)
        beyond = name->Buffer[name->Length / sizeof(WCHAR)];
    return STATUS_SUCCESS;
}
