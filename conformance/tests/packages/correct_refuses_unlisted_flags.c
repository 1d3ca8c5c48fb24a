/* breaks: nothing | refuses every flag that the page on the callback does not list */
#define PACKAGE_NAME u"CorrectListedFlagsOnly"
#define CHECK refuse_unlisted_flags
#include "skeleton.h"

static NTSTATUS refuse_unlisted_flags(const struct call *call)
{
    return (call->flags & ~ISC_REQ_ALL_LISTED) != 0 ? SEC_E_UNSUPPORTED_FUNCTION : STATUS_SUCCESS;
}
