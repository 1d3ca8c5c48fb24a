/* breaks: META-7 hostile | Exchange reads a NULL buffer that comes with a length */
#define PACKAGE_NAME u"HostileNullMetadata"
#define EXCHANGE exchange_reading_buffer
#include "skeleton.h"

static NTSTATUS exchange_reading_buffer(const struct call *call)
{
    if (check_call(call) == STATUS_SUCCESS && call->length > 0)
        (void)*(volatile const UCHAR *)call->data;
    return correct_exchange(call);
}
