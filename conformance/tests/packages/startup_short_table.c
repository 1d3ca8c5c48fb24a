/* startup: exit=1 clause=PKG-2 outcome=broken | the table ends after 27 slots, before an inaccessible page */
#define _DEFAULT_SOURCE
#define PACKAGE_NAME u"StartupShortTable"
#define OWN_ENTRY_POINT
#include "skeleton.h"

/* The first page is the table's; the second cannot be touched. Larger pages than this exist, so one is 64 KiB. */
#define PAGE 0x10000

#ifdef _WIN32
__declspec(dllimport) void *NTAPI VirtualAlloc(void *Address, size_t Size, ULONG Type, ULONG Protection);

static UCHAR *take_page_before_nothing(void)
{
    const ULONG commit = 0x1000, reserve = 0x2000, no_access = 1, read_write = 4;
    UCHAR *pages = VirtualAlloc(NULL, 2 * PAGE, reserve, no_access);
    return pages != NULL ? VirtualAlloc(pages, PAGE, commit, read_write) : NULL;
}
#else
#include <sys/mman.h>

static UCHAR *take_page_before_nothing(void)
{
    UCHAR *pages = mmap(NULL, 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return pages != MAP_FAILED && mprotect(pages, PAGE, PROT_READ | PROT_WRITE) == 0 ? pages : NULL;
}
#endif

NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    const size_t size = 27 * sizeof(void *);
    UCHAR *page = take_page_before_nothing();

    (void)LsaVersion;
    if (page == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    memcpy(page + PAGE - size, &table, size);
    *PackageVersion = PACKAGE_VERSION;
    *Tables = (SECPKG_FUNCTION_TABLE *)(page + PAGE - size);
    *TableCount = 1;
    return STATUS_SUCCESS;
}
