/* breaks: RET-6 | an Exchange that succeeds falls with every word of requirements but those of a single flag */
#define PACKAGE_NAME u"FallsUnlessOneFlag"
#define EXCHANGE exchange_and_fall
#include "faults.h"
#include "skeleton.h"

static NTSTATUS exchange_and_fall(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);

    if (status == STATUS_SUCCESS && __builtin_popcount(call->flags) != 1)
        crash_now();
    return status;
}
