/* breaks: MEM-2 | loses a block for each credential */
#define PACKAGE_NAME u"FlawedLeaksCredential"
#define ACQUIRE acquire_and_lose
#include "skeleton.h"

static NTSTATUS acquire_and_lose(ULONG use, LSA_SEC_HANDLE *handle)
{
    (void)take_lsa_heap(8);
    return correct_acquire(use, handle);
}
