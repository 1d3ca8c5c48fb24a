/* breaks: nothing | lets a credential have two live contexts, and refuses a third with a code that names no resource */
#define PACKAGE_NAME u"CorrectTwoLiveContexts"
#define CHECK third_context
#include "skeleton.h"

static NTSTATUS third_context(const struct call *call)
{
    const struct credential *credential = is_first(call) ? find_credential(call->credential) : NULL;
    return credential != NULL && credential->contexts > 1 ? SEC_E_UNSUPPORTED_FUNCTION : STATUS_SUCCESS;
}
