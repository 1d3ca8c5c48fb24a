/* startup: exit=3 clause=none outcome=not-offered | ExchangeMetaData is NULL */
#define PACKAGE_NAME u"StartupNullSlot"
#define OWN_ENTRY_POINT
#include "skeleton.h"

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    table.ExchangeMetaData = NULL;
    *PackageVersion = PACKAGE_VERSION;
    *Tables = &table;
    *TableCount = 1;
    return STATUS_SUCCESS;
}
