/* breaks: nothing | a fault of its own making is met by a handler of its own, as runtimes with guard pages do */
#define _GNU_SOURCE
#define PACKAGE_NAME u"CorrectOwnFaultHandler"
#define INITIALIZE initialize_with_handler
#define EXCHANGE exchange_through_guard
#include "skeleton.h"
#include <signal.h>
#include <sys/mman.h>

static UCHAR *page;
static volatile int faults;

static void open_the_page(int signal)
{
    (void)signal;
    faults++;
    mprotect(page, 4096, PROT_READ | PROT_WRITE);
}

static NTSTATUS initialize_with_handler(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    struct sigaction action = {.sa_handler = open_the_page};
    page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    sigaction(SIGSEGV, &action, NULL);
    return correct_initialize(table);
}

static NTSTATUS exchange_through_guard(const struct call *call)
{
    if (faults == 0)
        *(volatile UCHAR *)page = 1;
    return faults == 0 ? (NTSTATUS)0xC00000E5 : correct_exchange(call);
}
