/* startup: exit=1 clause=RET-6 outcome=broken | crashes in GetInfo */
#define PACKAGE_NAME u"StartupCrashInGetInfo"
#define GET_INFO get_info_crashing
#include "faults.h"
#include "skeleton.h"

static NTSTATUS get_info_crashing(SecPkgInfoW *info)
{
    crash_now();
    return correct_get_info(info);
}
