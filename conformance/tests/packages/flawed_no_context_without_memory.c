/* breaks: CTX-1 | says that all went well although there was no memory for a context */
#define PACKAGE_NAME u"FlawedNoContextWithoutMemory"
#define EXCHANGE exchange_and_hide
#include "skeleton.h"

static NTSTATUS exchange_and_hide(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    return status == SEC_E_INSUFFICIENT_MEMORY ? STATUS_SUCCESS : status;
}
