/* startup: exit=1 clause=PKG-1 outcome=broken | gives 39, the number of fields, as the number of tables */
#define PACKAGE_NAME u"StartupCountOfFields"
#define OWN_ENTRY_POINT
#define OWN_TABLE
#include "skeleton.h"

/* Behind the one table lie NULL pointers, so that no stride whatever finds another. */
static struct {
    SECPKG_FUNCTION_TABLE only;
    SECPKG_FUNCTION_TABLE nothing[38];
} memory = {.only = CORRECT_TABLE};

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    *PackageVersion = PACKAGE_VERSION;
    *Tables = &memory.only;
    *TableCount = 39;
    return STATUS_SUCCESS;
}
