/* breaks: RET-3 | with STREAM a refusal has the reserved bit 28 set */
#define PACKAGE_NAME u"ReservedBitWithStream"
#define EXCHANGE exchange_with_reserved_bit
#include "skeleton.h"

#define STREAM 0x8000

static NTSTATUS exchange_with_reserved_bit(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);

    return status != STATUS_SUCCESS && (call->flags & STREAM) != 0 ? (NTSTATUS)0xD0000001 : status;
}
