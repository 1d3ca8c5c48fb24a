/* startup: exit=1 clause=RET-6 outcome=broken | crashes in the entry point */
#include "faults.h"

EXPORT NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                          ULONG *TableCount);

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    (void)PackageVersion;
    (void)Tables;
    (void)TableCount;
    crash_now();
    return STATUS_NOT_SUPPORTED;
}
