/* startup: exit=1 clause=RET-6 outcome=broken | crashes in AcquireCredentialsHandle */
#define PACKAGE_NAME u"StartupCrashInAcquire"
#define ACQUIRE acquire_crashing
#include "faults.h"
#include "skeleton.h"

static NTSTATUS acquire_crashing(ULONG use, LSA_SEC_HANDLE *handle)
{
    crash_now();
    return correct_acquire(use, handle);
}
