/* breaks: CTX-9 | keeps the context of the call in progress in one place for all threads */
#define PACKAGE_NAME u"FlawedOneCurrentContext"
#define _DEFAULT_SOURCE
#define OWN_TABLE
#include "package.h"

static SECPKG_FUNCTION_TABLE table;

#include "skeleton.h"

#include "faults.h"

static LSA_SEC_HANDLE *volatile current;

static NTSTATUS NTAPI exchange_current(LSA_SEC_HANDLE credential, UNICODE_STRING *target, ULONG flags, ULONG length,
                                       UCHAR *data, LSA_SEC_HANDLE *context)
{
    LSA_SEC_HANDLE made;
    NTSTATUS status;
    if (context == NULL)
        return STATUS_INVALID_PARAMETER;
    current = context;
    made = *context;
    status = door_exchange(credential, target, flags, length, data, &made);
    let_others_run();
    if (status == STATUS_SUCCESS)
        *current = made;
    return status;
}

static SECPKG_FUNCTION_TABLE table = {
    .Initialize = door_initialize,
    .Shutdown = door_shutdown,
    .GetInfo = door_get_info,
    .AcquireCredentialsHandle = door_acquire,
    .FreeCredentialsHandle = door_release,
    .DeleteContext = door_delete_context,
    .QueryMetaData = door_query,
    .ExchangeMetaData = exchange_current,
};
