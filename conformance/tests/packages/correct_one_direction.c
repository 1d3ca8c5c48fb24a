/* breaks: nothing | a credential is for one direction: none for both, and a new context must match it */
#define PACKAGE_NAME u"CorrectOneDirection"
#define ACQUIRE acquire_one_direction
#define CHECK match_direction
#include "skeleton.h"

static NTSTATUS acquire_one_direction(ULONG use, LSA_SEC_HANDLE *handle)
{
    return use == SECPKG_CRED_BOTH ? SEC_E_UNSUPPORTED_FUNCTION : correct_acquire(use, handle);
}

static NTSTATUS match_direction(const struct call *call)
{
    ULONG needed = call->target != NULL ? SECPKG_CRED_OUTBOUND : SECPKG_CRED_INBOUND;
    if (is_first(call) && find_credential(call->credential)->use != needed)
        return SEC_E_NO_CREDENTIALS;
    return STATUS_SUCCESS;
}
