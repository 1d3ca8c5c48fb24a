/* breaks: REQ-4 | a second AcquireCredentialsHandle ends the credentials before it */
#define ACQUIRE drops_others
#include "skeleton.h"

static NTSTATUS drops_others(ULONG use, LSA_SEC_HANDLE *handle)
{
    for (size_t slot = 0; slot < MOST_CREDENTIALS; slot++) {
        credentials[slot].acquired = 0;
    }
    return correct_acquire(use, handle);
}
