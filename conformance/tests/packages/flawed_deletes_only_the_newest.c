/* breaks: CTX-11 | gives a context up, and says that there is none, once twenty were made after it */
#define PACKAGE_NAME u"FlawedDeletesOnlyTheNewest"
#define DELETE_CONTEXT delete_newest
#include "skeleton.h"

static NTSTATUS delete_newest(LSA_SEC_HANDLE handle)
{
    int newer = 0;
    for (int i = 0; i < MOST_CONTEXTS; i++)
        newer += contexts[i].handle > handle;
    NTSTATUS status = correct_delete_context(handle);
    return newer >= 20 && status == STATUS_SUCCESS ? SEC_E_INVALID_HANDLE : status;
}
