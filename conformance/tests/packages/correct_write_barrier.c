/* breaks: nothing | each thread meets a fault of its own in every Exchange, outside the lock, as runtimes with write barriers do */
#define _GNU_SOURCE
#define PACKAGE_NAME u"CorrectWriteBarrier"
#define INITIALIZE initialize_with_barrier
#define OWN_TABLE
#include "package.h"
static SECPKG_FUNCTION_TABLE table;
#include "skeleton.h"
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>

static __thread volatile UCHAR *page;

static void pass_the_barrier(int signal, siginfo_t *info, void *context)
{
    (void)context;
    if (page != NULL && (UCHAR *)((uintptr_t)info->si_addr & ~(uintptr_t)4095) == page)
        mprotect((void *)page, 4096, PROT_READ | PROT_WRITE);
    else
        sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
}

static NTSTATUS initialize_with_barrier(const LSA_SECPKG_FUNCTION_TABLE *lsa)
{
    struct sigaction action = {.sa_sigaction = pass_the_barrier, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaction(SIGSEGV, &action, NULL);
    return correct_initialize(lsa);
}

static NTSTATUS exchange_behind_barrier(LSA_SEC_HANDLE credential, UNICODE_STRING *target, ULONG flags, ULONG length,
                                        UCHAR *data, LSA_SEC_HANDLE *context)
{
    if (page == NULL) {
        void *fresh = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (fresh == MAP_FAILED)
            return (NTSTATUS)0x80090300;
        page = fresh;
    }
    mprotect((void *)page, 4096, PROT_READ);
    page[5]++;
    return door_exchange(credential, target, flags, length, data, context);
}

static SECPKG_FUNCTION_TABLE table = {
    .Initialize = door_initialize,
    .Shutdown = door_shutdown,
    .GetInfo = door_get_info,
    .AcquireCredentialsHandle = door_acquire,
    .FreeCredentialsHandle = door_release,
    .DeleteContext = door_delete_context,
    .QueryMetaData = door_query,
    .ExchangeMetaData = exchange_behind_barrier,
};
