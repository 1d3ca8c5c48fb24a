/* breaks: CRED-4 hostile | the release of a credential takes its contexts along */
#define PACKAGE_NAME u"HostileCredentialNotCounted"
#define RELEASE release_with_contexts
#include "skeleton.h"

static NTSTATUS release_with_contexts(LSA_SEC_HANDLE handle)
{
    for (int i = 0; i < MOST_CONTEXTS; i++)
        if (contexts[i].handle != 0 && contexts[i].credential->handle == handle)
            drop_context(&contexts[i]);
    return correct_release(handle);
}
