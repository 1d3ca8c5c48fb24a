/* breaks: TGT-2 | cuts the dot at a name's end off by writing a shorter length, and puts it back */
#define PACKAGE_NAME u"FlawedTrimsADot"
#define CHECK trim
#include "skeleton.h"

static NTSTATUS trim(const struct call *call)
{
    UNICODE_STRING *name = (UNICODE_STRING *)(uintptr_t)call->target;
    if (name != NULL && name->Length >= 2 && name->Buffer[name->Length / 2 - 1] == '.') {
        *(volatile USHORT *)&name->Length -= 2;
        *(volatile USHORT *)&name->Length += 2;
    }
    return STATUS_SUCCESS;
}
