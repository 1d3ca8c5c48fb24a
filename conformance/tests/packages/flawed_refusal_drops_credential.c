/* breaks: REQ-4 | the way out of a refused Exchange puts a reference to the credential that it never took */
#define EXCHANGE drops_credential
#include "skeleton.h"

static NTSTATUS drops_credential(const struct call *call)
{
    int is_new = call->context != NULL && *call->context == 0;
    NTSTATUS status = correct_exchange(call);
    if (status < 0 && is_new) {
        struct credential *credential = find_credential(call->credential);
        if (credential != NULL) {
            credential->acquired = 0;
        }
    }
    return status;
}
