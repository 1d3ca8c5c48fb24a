/* breaks: META-3 | a thread of its own looks at the metadata when the call has returned */
#define PACKAGE_NAME u"FlawedReadsMetadataLater"
#define EXCHANGE exchange_and_look_later
#include "skeleton.h"
#include "faults.h"

static volatile int sum;

static void look(const void *metadata)
{
    sleep_a_moment();
    sum += *(const volatile UCHAR *)metadata;
}

static NTSTATUS exchange_and_look_later(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS && call->length > 0)
        start_thread(look, call->data);
    return status;
}
