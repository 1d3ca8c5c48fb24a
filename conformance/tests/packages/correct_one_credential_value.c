/* breaks: nothing | every credential is the handle 1, counted: only contexts must differ */
#define PACKAGE_NAME u"CorrectOneCredential"
#define ACQUIRE acquire_the_one
#include "skeleton.h"

static NTSTATUS acquire_the_one(ULONG use, LSA_SEC_HANDLE *handle)
{
    struct credential *one = &credentials[0];
    if (use < SECPKG_CRED_INBOUND || use > SECPKG_CRED_BOTH)
        return STATUS_INVALID_PARAMETER;
    one->handle = 1;
    one->acquired++;
    *handle = one->handle;
    return STATUS_SUCCESS;
}
