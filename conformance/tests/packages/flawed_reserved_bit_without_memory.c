/* breaks: RET-3 | where memory is short, Exchange answers with a code that has the reserved bit */
#define PACKAGE_NAME u"FlawedReservedBitWithoutMemory"
#define EXCHANGE exchange_with_own_code
#include "skeleton.h"

static NTSTATUS exchange_with_own_code(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    return status == SEC_E_INSUFFICIENT_MEMORY ? (NTSTATUS)0xD0000017 : status;
}
