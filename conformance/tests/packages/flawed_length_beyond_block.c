/* breaks: QRY-4 | Query says that metadata is longer than the block it lies in */
#define PACKAGE_NAME u"FlawedLengthBeyondBlock"
#define QUERY query_too_long
#include "skeleton.h"

static NTSTATUS query_too_long(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    if (status == STATUS_SUCCESS)
        *call->length_out += 7;
    return status;
}
