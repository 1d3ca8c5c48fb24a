/* startup: exit=3 clause=none outcome=not-demonstrated | starts up, and gives no credential for any direction */
#define PACKAGE_NAME u"StartupAcquireError"
#define ACQUIRE acquire_nothing
#include "skeleton.h"

static NTSTATUS acquire_nothing(ULONG use, LSA_SEC_HANDLE *handle)
{
    (void)use;
    (void)handle;
    return SEC_E_NO_CREDENTIALS;
}
