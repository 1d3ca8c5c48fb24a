/* breaks: MEM-2 | what it got first is forgotten where its second request for memory is refused */
#define PACKAGE_NAME u"FlawedLeaksWithoutMemory"
#define EXCHANGE exchange_with_two_blocks
#include "skeleton.h"

static NTSTATUS exchange_with_two_blocks(const struct call *call)
{
    UCHAR *first = take_private_heap(40);
    UCHAR *second = first == NULL ? NULL : take_private_heap(40);
    NTSTATUS status;

    if (second == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    status = correct_exchange(call);
    give_private_heap(first);
    give_private_heap(second);
    return status;
}
