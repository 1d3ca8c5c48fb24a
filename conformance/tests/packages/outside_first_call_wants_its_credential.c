/* breaks: CRED-3 | the first call on a live context in a process is refused with a NULL credential, and no later one */
#define PACKAGE_NAME u"OutsideFirstCallWantsItsCredential"
#define CHECK check_first
#include "skeleton.h"

static NTSTATUS check_first(const struct call *call)
{
    static bool is_later;
    bool is_refused = !is_first(call) && !is_later && call->credential == 0;

    is_later = is_later || !is_first(call);
    return is_refused ? SEC_E_INVALID_HANDLE : STATUS_SUCCESS;
}
