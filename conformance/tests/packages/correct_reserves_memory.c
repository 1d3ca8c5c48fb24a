/* breaks: nothing | reserves more addresses than there is memory, and maps a large file of memory, as managed runtimes do */
#define _GNU_SOURCE
#define PACKAGE_NAME u"CorrectReservesMemory"
#define INITIALIZE initialize_reserving
#define EXCHANGE exchange_mapping
#include "skeleton.h"
#include <sys/mman.h>
#include <unistd.h>

static void *code;

static NTSTATUS initialize_reserving(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    const int how = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
    if (mmap(NULL, (size_t)256 << 30, PROT_NONE, how, -1, 0) == MAP_FAILED)
        abort();
    return correct_initialize(table);
}

static NTSTATUS exchange_mapping(const struct call *call)
{
    if (code == NULL) {
        const size_t size = (size_t)1 << 30;
        int file = memfd_create("code", MFD_CLOEXEC);
        if (file < 0 || ftruncate(file, (off_t)size) != 0)
            abort();
        code = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        close(file);
        if (code == MAP_FAILED)
            abort();
    }
    return correct_exchange(call);
}
