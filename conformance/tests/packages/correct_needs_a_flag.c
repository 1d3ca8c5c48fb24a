/* breaks: nothing | takes no call without ISC_REQ_MUTUAL_AUTH, on either side */
#define PACKAGE_NAME u"NeedsAFlag"
#define CHECK mutual_only
#include "skeleton.h"

#define MUTUAL_AUTH 0x2u

static NTSTATUS mutual_only(const struct call *call)
{
    return call->flags & MUTUAL_AUTH ? STATUS_SUCCESS : SEC_E_UNSUPPORTED_FUNCTION;
}
