/* breaks: TGT-2 | folds the target name to upper case where it stands */
#define PACKAGE_NAME u"FlawedWritesName"
#define EXCHANGE exchange_in_upper_case
#include "skeleton.h"

static NTSTATUS exchange_in_upper_case(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS && call->target != NULL)
        for (int i = 0; i < call->target->Length / 2; i++)
            call->target->Buffer[i] &= (WCHAR)~0x20;
    return status;
}
