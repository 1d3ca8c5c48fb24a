/* breaks: CTX-9 | Query locks contexts before credentials, Exchange credentials before contexts */
#define PACKAGE_NAME u"FlawedLocksInOppositeOrder"
#define _DEFAULT_SOURCE
#define OWN_TABLE
#include "package.h"

static SECPKG_FUNCTION_TABLE table;

#include "skeleton.h"

#include "faults.h"

static char contexts_lock, credentials_lock;

static void take(char *which)
{
    while (__atomic_test_and_set(which, __ATOMIC_ACQUIRE))
        ;
    /* The other thread gets its turn here, as it would sooner or later. */
    let_others_run();
}

static void give(char *which) { __atomic_clear(which, __ATOMIC_RELEASE); }

static NTSTATUS NTAPI query_locked(LSA_SEC_HANDLE credential, UNICODE_STRING *target, ULONG flags, ULONG *length,
                                   UCHAR **data, LSA_SEC_HANDLE *context)
{
    NTSTATUS status;
    take(&contexts_lock);
    take(&credentials_lock);
    status = door_query(credential, target, flags, length, data, context);
    give(&credentials_lock);
    give(&contexts_lock);
    return status;
}

static NTSTATUS NTAPI exchange_locked(LSA_SEC_HANDLE credential, UNICODE_STRING *target, ULONG flags, ULONG length,
                                      UCHAR *data, LSA_SEC_HANDLE *context)
{
    NTSTATUS status;
    take(&credentials_lock);
    take(&contexts_lock);
    status = door_exchange(credential, target, flags, length, data, context);
    give(&contexts_lock);
    give(&credentials_lock);
    return status;
}

static SECPKG_FUNCTION_TABLE table = {
    .Initialize = door_initialize,
    .Shutdown = door_shutdown,
    .GetInfo = door_get_info,
    .AcquireCredentialsHandle = door_acquire,
    .FreeCredentialsHandle = door_release,
    .DeleteContext = door_delete_context,
    .QueryMetaData = query_locked,
    .ExchangeMetaData = exchange_locked,
};
