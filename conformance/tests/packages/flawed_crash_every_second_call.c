/* breaks: RET-6 | every second Exchange that would succeed crashes: one call alone never does */
#define PACKAGE_NAME u"FlawedCrashEverySecond"
#define EXCHANGE exchange_once_only
#include "faults.h"
#include "skeleton.h"

static NTSTATUS exchange_once_only(const struct call *call)
{
    static ULONG successes;
    NTSTATUS status = correct_exchange(call);

    if (status == STATUS_SUCCESS && ++successes % 2 == 0)
        crash_now();
    return status;
}
