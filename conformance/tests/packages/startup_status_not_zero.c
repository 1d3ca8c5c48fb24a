/* startup: exit=1 clause=PKG-1 outcome=broken | PackageVersion is 1, and the version is returned as the status */
#define PACKAGE_NAME u"StartupStatusNotZero"
#define OWN_ENTRY_POINT
#include "skeleton.h"

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    *PackageVersion = 1;
    *Tables = &table;
    *TableCount = 1;
    return (NTSTATUS)SECPKG_INTERFACE_VERSION_6;
}
