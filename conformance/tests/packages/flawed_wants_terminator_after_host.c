/* breaks: TGT-3 | reads a name without a slash up to its terminator, and one with a slash by its length */
#define PACKAGE_NAME u"FlawedWantsTerminatorAfterHost"
#define CHECK reads_to_the_end
#include "skeleton.h"

static volatile int units;

static NTSTATUS reads_to_the_end(const struct call *call)
{
    if (call->target == NULL || call->target->Length == 0 || call->target->Length % 2 != 0 ||
        call->target->Length > call->target->MaximumLength || call->target->Buffer == NULL)
        return correct_check(call);
    for (int i = 0; i < call->target->Length / 2; i++)
        if (call->target->Buffer[i] == u'/')
            return correct_check(call);
    for (const WCHAR *unit = call->target->Buffer; *unit != 0; unit++)
        units++;
    return correct_check(call);
}
