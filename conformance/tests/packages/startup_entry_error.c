/* startup: exit=3 clause=none outcome=not-demonstrated | the entry point answers STATUS_NOT_SUPPORTED */
#include "package.h"

EXPORT NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                          ULONG *TableCount);

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    (void)PackageVersion;
    (void)Tables;
    (void)TableCount;
    return STATUS_NOT_SUPPORTED;
}
