/* startup: exit=1 clause=PKG-1 outcome=broken | all is right, but the status is 0x40000000 and not STATUS_SUCCESS */
#define PACKAGE_NAME u"StartupInformational"
#define OWN_ENTRY_POINT
#include "skeleton.h"

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    *PackageVersion = SECPKG_INTERFACE_VERSION_5;
    *Tables = &table;
    *TableCount = 1;
    return (NTSTATUS)0x40000000;
}
