/* breaks: MEM-2 | loses a block for each metadata that it refuses */
#define PACKAGE_NAME u"FlawedLeaksOnRefusal"
#define EXCHANGE exchange_and_lose
#include "skeleton.h"

static NTSTATUS exchange_and_lose(const struct call *call)
{
    void *copy = take_private_heap(16);
    NTSTATUS status = correct_exchange(call);
    if (copy == NULL)
        return status;
    if (status == STATUS_SUCCESS)
        give_private_heap(copy);
    return status;
}
