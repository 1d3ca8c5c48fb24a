/* startup: exit=1 clause=RET-6 outcome=broken | never returns from Initialize */
#define PACKAGE_NAME u"StartupHangInInitialize"
#define INITIALIZE initialize_hanging
#include "faults.h"
#include "skeleton.h"

static NTSTATUS initialize_hanging(const LSA_SECPKG_FUNCTION_TABLE *table_of_host)
{
    hang_forever();
    return correct_initialize(table_of_host);
}
