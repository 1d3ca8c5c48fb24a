/* breaks: QRY-4 | Query hands out an array of a function that has returned */
#define PACKAGE_NAME u"FlawedMetadataOnStack"
#define QUERY query_of_array
#include "skeleton.h"

static __attribute__((noinline)) UCHAR *array_with(UCHAR role)
{
    volatile UCHAR bytes[64];
    UCHAR *volatile address = (UCHAR *)bytes;
    memcpy((void *)bytes, "META", 4);
    bytes[4] = role;
    return address;
}

static NTSTATUS query_of_array(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    if (status == STATUS_SUCCESS)
        *call->data_out = array_with((*call->data_out)[4]);
    return status;
}
