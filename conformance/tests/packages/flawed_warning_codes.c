/* breaks: RET-2 | Exchange fails with a warning, 0x80000005, that is no SEC_E code */
#define PACKAGE_NAME u"FlawedWarningCodes"
#define EXCHANGE exchange_with_warning
#include "skeleton.h"

static NTSTATUS exchange_with_warning(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    return status < 0 ? (NTSTATUS)0x80000005 : status;
}
