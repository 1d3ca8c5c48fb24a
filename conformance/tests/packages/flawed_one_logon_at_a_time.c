/* breaks: CTX-9 | falls where a credential is acquired or released while another one is */
#define PACKAGE_NAME u"FlawedOneLogonAtATime"
#define _DEFAULT_SOURCE
#define OWN_TABLE
#include "package.h"

static SECPKG_FUNCTION_TABLE table;

#include "skeleton.h"

#include "faults.h"

static int within;

static void begin_alone(void)
{
    if (__atomic_fetch_add(&within, 1, __ATOMIC_SEQ_CST) != 0)
        crash_now();
    /* The other thread gets its turn here, as it would sooner or later. */
    let_others_run();
}

static void end_alone(void) { __atomic_fetch_sub(&within, 1, __ATOMIC_SEQ_CST); }

static NTSTATUS NTAPI acquire_alone(UNICODE_STRING *principal, ULONG use, void *logon_id, void *data, void *get_key,
                                    void *get_key_argument, LSA_SEC_HANDLE *handle, TimeStamp *expiry)
{
    NTSTATUS status;
    begin_alone();
    status = door_acquire(principal, use, logon_id, data, get_key, get_key_argument, handle, expiry);
    end_alone();
    return status;
}

static NTSTATUS NTAPI release_alone(LSA_SEC_HANDLE handle)
{
    NTSTATUS status;
    begin_alone();
    status = door_release(handle);
    end_alone();
    return status;
}

static SECPKG_FUNCTION_TABLE table = {
    .Initialize = door_initialize,
    .Shutdown = door_shutdown,
    .GetInfo = door_get_info,
    .AcquireCredentialsHandle = acquire_alone,
    .FreeCredentialsHandle = release_alone,
    .DeleteContext = door_delete_context,
    .QueryMetaData = door_query,
    .ExchangeMetaData = door_exchange,
};
