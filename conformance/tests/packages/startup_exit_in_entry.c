/* startup: exit=1 clause=RET-6 outcome=broken | the entry point ends the process with code 0 */
#include "package.h"

#include <stdlib.h>

EXPORT NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                          ULONG *TableCount);

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    (void)PackageVersion;
    (void)Tables;
    (void)TableCount;
    exit(0);
}
