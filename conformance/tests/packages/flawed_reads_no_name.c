/* breaks: TGT-3 | looks at the first unit of a name without asking how many there are */
#define PACKAGE_NAME u"FlawedReadsNoName"
#define CHECK look
#include "skeleton.h"

static volatile int sum;

static NTSTATUS look(const struct call *call)
{
    if (call->target != NULL && call->target->Buffer != NULL)
        sum += *(volatile WCHAR *)call->target->Buffer;
    return STATUS_SUCCESS;
}
