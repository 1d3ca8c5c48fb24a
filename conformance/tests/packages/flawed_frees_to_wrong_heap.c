/* breaks: MEM-1 | gives a block of the private heap to the LSA heap */
#define PACKAGE_NAME u"FlawedFreesToWrongHeap"
#define EXCHANGE exchange_with_scratch
#include "skeleton.h"

static NTSTATUS exchange_with_scratch(const struct call *call)
{
    void *scratch = lsa != NULL ? lsa->AllocatePrivateHeap(32) : NULL;
    if (scratch != NULL)
        lsa->FreeLsaHeap(scratch);
    return correct_exchange(call);
}
