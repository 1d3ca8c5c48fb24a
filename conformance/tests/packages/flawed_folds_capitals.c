/* breaks: TGT-2 | folds capitals of the target name to lower case where it stands */
#define PACKAGE_NAME u"FlawedFoldsCapitals"
#define CHECK check_of_folded_name
#include "skeleton.h"

static NTSTATUS check_of_folded_name(const struct call *call)
{
    if (call->target == NULL || !is_name(call->target))
        return STATUS_SUCCESS;
    for (int i = 0; i < call->target->Length / 2; i++)
        if (call->target->Buffer[i] >= 'A' && call->target->Buffer[i] <= 'Z')
            call->target->Buffer[i] |= 0x20;
    return STATUS_SUCCESS;
}
