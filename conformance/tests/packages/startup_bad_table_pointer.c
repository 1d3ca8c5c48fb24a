/* startup: exit=1 clause=PKG-1 outcome=broken | succeeds and counts one table, and never sets the pointer to it */
#include "package.h"

EXPORT NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                          ULONG *TableCount);

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    (void)Tables;
    *PackageVersion = SECPKG_INTERFACE_VERSION_5;
    *TableCount = 1;
    return STATUS_SUCCESS;
}
