/* breaks: REQ-4 | DeleteSecurityContext puts its reference to the credential once too often */
#define DELETE_CONTEXT drops_credential
#include "skeleton.h"

static NTSTATUS drops_credential(LSA_SEC_HANDLE handle)
{
    struct context *context = FIND_CONTEXT(handle);
    struct credential *credential = context == NULL ? NULL : context->credential;
    NTSTATUS status = correct_delete_context(handle);
    if (credential != NULL) {
        credential->acquired = 0;
    }
    return status;
}
