/* breaks: RET-3 | Exchange fails with 0xD0000001, in which the reserved bit 28 is set */
#define PACKAGE_NAME u"FlawedReservedBit"
#define EXCHANGE exchange_with_reserved_bit
#include "skeleton.h"

static NTSTATUS exchange_with_reserved_bit(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    return status < 0 ? (NTSTATUS)0xD0000001 : status;
}
