/* startup: exit=0 clause=none outcome=conforms | two packages in one library: two correct tables, 43 pointers apart */
#define PACKAGE_NAME u"StartupFirstOfTwo"
#define OWN_ENTRY_POINT
#define OWN_TABLE
#include "skeleton.h"

static SECPKG_FUNCTION_TABLE tables[2] = {CORRECT_TABLE, CORRECT_TABLE};

static NTSTATUS NTAPI get_info_of_second(SecPkgInfoW *info)
{
    static WCHAR name[] = u"StartupSecondOfTwo";
    NTSTATUS status = door_get_info(info);
    if (status == STATUS_SUCCESS)
        info->Name = name;
    return status;
}

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    tables[1].GetInfo = get_info_of_second;
    *PackageVersion = PACKAGE_VERSION;
    *Tables = tables;
    *TableCount = 2;
    return STATUS_SUCCESS;
}
