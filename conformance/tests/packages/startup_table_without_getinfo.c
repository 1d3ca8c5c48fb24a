/* startup: exit=1 clause=PKG-1 outcome=broken | the table has no GetInfo */
#define PACKAGE_NAME u"StartupNoGetInfo"
#define OWN_ENTRY_POINT
#include "skeleton.h"

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    table.GetInfo = NULL;
    *PackageVersion = PACKAGE_VERSION;
    *Tables = &table;
    *TableCount = 1;
    return STATUS_SUCCESS;
}
