/* startup: exit=1 clause=RET-6 outcome=broken | crashes in Initialize */
#define PACKAGE_NAME u"StartupCrashInInitialize"
#define INITIALIZE initialize_crashing
#include "faults.h"
#include "skeleton.h"

static NTSTATUS initialize_crashing(const LSA_SECPKG_FUNCTION_TABLE *table_of_host)
{
    crash_now();
    return correct_initialize(table_of_host);
}
