/* breaks: nothing | a store of 300 records is filled and kept for ever: it grows for a while, and then no more */
#define PACKAGE_NAME u"CorrectBoundedStore"
#define EXCHANGE exchange_recorded
#include "skeleton.h"

#define MOST_RECORDS 300

static void *records[MOST_RECORDS];
static int next;

static NTSTATUS exchange_recorded(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS && !records[next])
        records[next] = lsa->AllocateLsaHeap(16);
    next = (next + 1) % MOST_RECORDS;
    return status;
}
