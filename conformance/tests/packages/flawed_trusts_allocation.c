/* breaks: MEM-3 | writes through what the heap returned without a look at it */
#define PACKAGE_NAME u"FlawedTrustsAllocation"
#define EXCHANGE exchange_with_scratch
#include "skeleton.h"

static NTSTATUS exchange_with_scratch(const struct call *call)
{
    UCHAR *volatile scratch = take_private_heap(16);
    NTSTATUS status;
    scratch[0] = 1;
    status = correct_exchange(call);
    give_private_heap(scratch);
    return status;
}
