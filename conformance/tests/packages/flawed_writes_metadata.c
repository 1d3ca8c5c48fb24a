/* breaks: META-2 | decodes the metadata in place */
#define PACKAGE_NAME u"FlawedWritesMetadata"
#define EXCHANGE exchange_in_place
#include "skeleton.h"

static NTSTATUS exchange_in_place(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS)
        ((UCHAR *)call->data)[0] ^= 0xFF;
    return status;
}
