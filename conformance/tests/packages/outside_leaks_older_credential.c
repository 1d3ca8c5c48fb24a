/* breaks: MEM-2 | a block is lost where a credential is released before one that was acquired later */
#define PACKAGE_NAME u"OutsideLeaksOlderCredential"
#define RELEASE release_leaking
#include "skeleton.h"

static NTSTATUS release_leaking(LSA_SEC_HANDLE handle)
{
    for (int i = 0; i < MOST_CREDENTIALS; i++)
        if (credentials[i].acquired > 0 && credentials[i].handle > handle)
            (void)lsa->AllocateLsaHeap(24);
    return correct_release(handle);
}
