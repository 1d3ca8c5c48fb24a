/* breaks: MEM-2 | one block of the LSA heap is made larger by each Exchange and never given back: bytes grow, blocks do not */
#define PACKAGE_NAME u"FlawedGrowsOneBlock"
#define EXCHANGE exchange_growing
#include "skeleton.h"

static void *records;
static ULONG count;

static NTSTATUS exchange_growing(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    void *larger = status == STATUS_SUCCESS ? lsa->AllocateLsaHeap((count + 1) * 24) : NULL;
    if (larger) {
        if (records)
            lsa->FreeLsaHeap(records);
        records = larger;
        count++;
    }
    return status;
}
