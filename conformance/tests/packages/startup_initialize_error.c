/* startup: exit=3 clause=none outcome=not-demonstrated | Initialize fails, as in a package that runs in LSASS only */
#define PACKAGE_NAME u"StartupInitializeError"
#define INITIALIZE initialize_not_here
#include "skeleton.h"

static NTSTATUS initialize_not_here(const LSA_SECPKG_FUNCTION_TABLE *table_of_host)
{
    (void)table_of_host;
    return STATUS_NOT_SUPPORTED;
}
