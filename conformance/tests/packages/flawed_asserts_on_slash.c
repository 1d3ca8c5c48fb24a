/* breaks: RET-6, QRY-6 | ends the process on a target name without a slash */
#define PACKAGE_NAME u"FlawedAssertsOnSlash"
#define CHECK check_of_slash
#include "skeleton.h"

static NTSTATUS check_of_slash(const struct call *call)
{
    if (call->target == NULL || call->target->Length == 0 || !is_name(call->target))
        return STATUS_SUCCESS;
    for (int i = 0; i < call->target->Length / 2; i++)
        if (call->target->Buffer[i] == '/')
            return STATUS_SUCCESS;
    abort();
}
