/*
 * A whole package that keeps every clause, in one header. A package of this folder
 * defines some of the hooks below, includes this file, and writes the functions that
 * its hooks name; what it does not touch stays correct.
 *
 *   INITIALIZE(lsa) GET_INFO(info) ACQUIRE(use, &handle) RELEASE(handle)
 *   DELETE_CONTEXT(handle) QUERY(call) EXCHANGE(call)
 *       replace one function. The original stays callable as correct_initialize and so on.
 *   CHECK(call)                 a further reason to refuse a Query or an Exchange, or STATUS_SUCCESS
 *   ANSWER(status)              turns the status of Query and Exchange into the one returned
 *   ACCEPTS(call, role)         whether Exchange takes these bytes on a context of this role
 *   METADATA_SIZE, STAMP(bytes) a longer metadata; what each Query writes into the further bytes
 *   NEW_CONTEXT_HANDLE(context), FIND_CONTEXT(handle)  the value that stands for a context
 *   SHUT_DOWN()                 what SpShutDown does at last
 *   PACKAGE_NAME, PACKAGE_CAPABILITIES, PACKAGE_VERSION  what the package says of itself
 *   OWN_TABLE                   the table is the package's own
 *   OWN_ENTRY_POINT             SpLsaModeInitialize is the package's own
 *
 * Every function a hook names is called with the lock held.
 */
#ifndef SKELETON_H
#define SKELETON_H

#include "package.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* A package that replaces a function need not use what stood behind it. */
#define PART static __attribute__((unused))

#define MOST_CREDENTIALS 64
#define MOST_CONTEXTS 64

/* The caller's role, and the fifth byte of what Query gives to it. */
#define INITIATOR ((UCHAR)'I')
#define ACCEPTOR ((UCHAR)'A')

/* Free while nobody acquired it and no context needs it. */
struct credential {
    LSA_SEC_HANDLE handle;
    ULONG use;
    ULONG acquired;
    ULONG contexts;
};

/* Free while `handle` is 0. */
struct context {
    LSA_SEC_HANDLE handle;
    ULONG references;
    struct credential *credential;
    UCHAR role;
    bool exchanged;
    bool marked;     /* for the use of a flawed package */
    UCHAR *name;     /* LSA heap; NULL without a name */
    UCHAR *metadata; /* private heap; NULL before the first Query */
};

/* The arguments of Query or of Exchange. */
struct call {
    LSA_SEC_HANDLE credential;
    const UNICODE_STRING *target;
    ULONG flags;
    ULONG length;
    const UCHAR *data;
    ULONG *length_out;
    UCHAR **data_out;
    LSA_SEC_HANDLE *context;
};

static struct credential credentials[MOST_CREDENTIALS];
static struct context contexts[MOST_CONTEXTS];
static const LSA_SECPKG_FUNCTION_TABLE *lsa;
static unsigned long calls; /* how many the package has had, this one included */

#ifndef PACKAGE_NAME
#define PACKAGE_NAME u"Correct"
#endif
#ifndef PACKAGE_CAPABILITIES
#define PACKAGE_CAPABILITIES (SECPKG_FLAG_CONNECTION | SECPKG_FLAG_NEGOTIABLE2)
#endif
#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION SECPKG_INTERFACE_VERSION_5
#endif
#ifndef METADATA_SIZE
#define METADATA_SIZE 5
#endif
#ifndef STAMP
#define STAMP(bytes) ((void)(bytes))
#endif
#ifndef ANSWER
#define ANSWER(status) (status)
#endif
#ifndef ACCEPTS
#define ACCEPTS(call, role) is_metadata((call), peer_of(role))
#endif
#ifndef INITIALIZE
#define INITIALIZE correct_initialize
#endif
#ifndef GET_INFO
#define GET_INFO correct_get_info
#endif
#ifndef ACQUIRE
#define ACQUIRE correct_acquire
#endif
#ifndef RELEASE
#define RELEASE correct_release
#endif
#ifndef DELETE_CONTEXT
#define DELETE_CONTEXT correct_delete_context
#endif
#ifndef QUERY
#define QUERY correct_query
#endif
#ifndef EXCHANGE
#define EXCHANGE correct_exchange
#endif
#ifndef SHUT_DOWN
#define SHUT_DOWN() ((void)0)
#endif
#ifndef CHECK
#define CHECK correct_check
#endif
#ifndef NEW_CONTEXT_HANDLE
#define NEW_CONTEXT_HANDLE correct_new_context_handle
#endif
#ifndef FIND_CONTEXT
#define FIND_CONTEXT correct_find_context
#endif

PART NTSTATUS INITIALIZE(const LSA_SECPKG_FUNCTION_TABLE *table);
PART NTSTATUS GET_INFO(SecPkgInfoW *info);
PART NTSTATUS ACQUIRE(ULONG use, LSA_SEC_HANDLE *handle);
PART NTSTATUS RELEASE(LSA_SEC_HANDLE handle);
PART NTSTATUS DELETE_CONTEXT(LSA_SEC_HANDLE handle);
PART NTSTATUS QUERY(const struct call *call);
PART NTSTATUS EXCHANGE(const struct call *call);
PART NTSTATUS CHECK(const struct call *call);
PART LSA_SEC_HANDLE NEW_CONTEXT_HANDLE(struct context *context);
PART struct context *FIND_CONTEXT(LSA_SEC_HANDLE handle);

/* --- memory: the host's heaps, or the process heap where the host lends none --- */

PART void *take_lsa_heap(ULONG size) { return lsa ? lsa->AllocateLsaHeap(size) : malloc(size); }

PART void *take_private_heap(size_t size) { return lsa ? lsa->AllocatePrivateHeap(size) : malloc(size); }

PART void give_lsa_heap(void *block)
{
    if (block == NULL)
        return;
    if (lsa)
        lsa->FreeLsaHeap(block);
    else
        free(block);
}

PART void give_private_heap(void *block)
{
    if (block == NULL)
        return;
    if (lsa)
        lsa->FreePrivateHeap(block);
    else
        free(block);
}

/* --- credentials: odd handles, none given twice --- */

PART struct credential *find_credential(LSA_SEC_HANDLE handle)
{
    for (int i = 0; i < MOST_CREDENTIALS; i++)
        if (credentials[i].acquired > 0 && credentials[i].handle == handle)
            return &credentials[i];
    return NULL;
}

PART NTSTATUS correct_acquire(ULONG use, LSA_SEC_HANDLE *handle)
{
    static LSA_SEC_HANDLE last = 0x1001;

    if (use < SECPKG_CRED_INBOUND || use > SECPKG_CRED_BOTH)
        return STATUS_INVALID_PARAMETER;
    for (int i = 0; i < MOST_CREDENTIALS; i++) {
        struct credential *credential = &credentials[i];
        if (credential->acquired > 0 || credential->contexts > 0)
            continue;
        last += 2;
        *credential = (struct credential){.handle = last, .use = use, .acquired = 1};
        *handle = last;
        return STATUS_SUCCESS;
    }
    return SEC_E_INSUFFICIENT_MEMORY;
}

PART NTSTATUS correct_release(LSA_SEC_HANDLE handle)
{
    struct credential *credential = find_credential(handle);
    if (credential == NULL)
        return SEC_E_INVALID_HANDLE;
    credential->acquired--;
    return STATUS_SUCCESS;
}

/* --- contexts: even handles, none given twice --- */

PART LSA_SEC_HANDLE correct_new_context_handle(struct context *context)
{
    static LSA_SEC_HANDLE last = 0x2000;
    (void)context;
    return last += 2;
}

PART struct context *correct_find_context(LSA_SEC_HANDLE handle)
{
    for (int i = 0; i < MOST_CONTEXTS; i++)
        if (handle != 0 && contexts[i].handle == handle)
            return &contexts[i];
    return NULL;
}

/* NULL if the host is out of memory or the table is full; both are the same to the caller. */
PART struct context *make_context(struct credential *credential, const UNICODE_STRING *target)
{
    struct context *context = NULL;
    UCHAR *name = NULL;

    for (int i = 0; i < MOST_CONTEXTS && context == NULL; i++)
        if (contexts[i].handle == 0)
            context = &contexts[i];
    if (context == NULL)
        return NULL;
    if (target != NULL && target->Length > 0) {
        name = take_lsa_heap(target->Length);
        if (name == NULL)
            return NULL;
        memcpy(name, target->Buffer, target->Length);
    }
    *context = (struct context){
        .references = 1,
        .credential = credential,
        .role = target != NULL ? INITIATOR : ACCEPTOR,
        .name = name,
    };
    context->handle = NEW_CONTEXT_HANDLE(context);
    credential->contexts++;
    return context;
}

PART void drop_context(struct context *context)
{
    context->credential->contexts--;
    give_lsa_heap(context->name);
    give_private_heap(context->metadata);
    *context = (struct context){0};
}

PART NTSTATUS correct_delete_context(LSA_SEC_HANDLE handle)
{
    struct context *context = FIND_CONTEXT(handle);
    if (context == NULL)
        return SEC_E_INVALID_HANDLE;
    if (--context->references == 0)
        drop_context(context);
    return STATUS_SUCCESS;
}

/* --- what a call says --- */

PART UCHAR peer_of(UCHAR role) { return role == INITIATOR ? ACCEPTOR : INITIATOR; }

/* Whether this call asks for a new context. */
PART bool is_first(const struct call *call) { return call->context != NULL && *call->context == 0; }

/* The live context that this call brings, or NULL. */
PART struct context *context_of(const struct call *call)
{
    return call->context != NULL && *call->context != 0 ? FIND_CONTEXT(*call->context) : NULL;
}

PART UCHAR role_of(const struct call *call)
{
    struct context *context = context_of(call);
    return context != NULL ? context->role : call->target != NULL ? INITIATOR : ACCEPTOR;
}

PART bool is_metadata(const struct call *call, UCHAR role)
{
    return call->data != NULL && call->length == METADATA_SIZE && memcmp(call->data, "META", 4) == 0 &&
           call->data[4] == role;
}

PART bool is_metadata_of_any_role(const struct call *call)
{
    return is_metadata(call, INITIATOR) || is_metadata(call, ACCEPTOR);
}

PART bool is_name(const UNICODE_STRING *name)
{
    return name == NULL || (name->Length % 2 == 0 && name->Length <= name->MaximumLength &&
                            (name->Buffer != NULL || name->Length == 0));
}

PART NTSTATUS correct_check(const struct call *call)
{
    (void)call;
    return STATUS_SUCCESS;
}

/*
 * What Query and Exchange refuse alike. With a live context the credential may be NULL,
 * the context's own (even released: it stays for its contexts) or another live one.
 */
PART NTSTATUS check_call(const struct call *call)
{
    if (call->context == NULL || !is_name(call->target))
        return STATUS_INVALID_PARAMETER;
    if (is_first(call)) {
        if (find_credential(call->credential) == NULL)
            return SEC_E_INVALID_HANDLE;
    } else {
        struct context *context = context_of(call);
        if (context == NULL)
            return SEC_E_INVALID_HANDLE;
        if (call->credential != 0 && call->credential != context->credential->handle &&
            find_credential(call->credential) == NULL)
            return SEC_E_INVALID_HANDLE;
    }
    return CHECK(call);
}

/* --- the two functions: nothing of the caller's is written before all has succeeded --- */

PART NTSTATUS correct_query(const struct call *call)
{
    struct context *context;
    NTSTATUS status;

    if (call->length_out == NULL || call->data_out == NULL)
        return STATUS_INVALID_PARAMETER;
    status = check_call(call);
    if (status != STATUS_SUCCESS)
        return status;
    context = is_first(call) ? make_context(find_credential(call->credential), call->target) : context_of(call);
    if (context == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    if (context->metadata == NULL) {
        context->metadata = take_private_heap(METADATA_SIZE);
        if (context->metadata == NULL) {
            if (is_first(call))
                drop_context(context);
            return SEC_E_INSUFFICIENT_MEMORY;
        }
        memcpy(context->metadata, "META", 4);
        context->metadata[4] = context->role;
    }
    STAMP(context->metadata);
    *call->data_out = context->metadata;
    *call->length_out = METADATA_SIZE;
    *call->context = context->handle;
    return STATUS_SUCCESS;
}

PART NTSTATUS correct_exchange(const struct call *call)
{
    struct context *context;
    NTSTATUS status;

    if (call->data == NULL && call->length != 0)
        return STATUS_INVALID_PARAMETER;
    status = check_call(call);
    if (status != STATUS_SUCCESS)
        return status;
    if (!ACCEPTS(call, role_of(call)))
        return SEC_E_INVALID_TOKEN;
    context = is_first(call) ? make_context(find_credential(call->credential), call->target) : context_of(call);
    if (context == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    context->exchanged = true;
    *call->context = context->handle;
    return STATUS_SUCCESS;
}

/* --- start-up --- */

/* A host may lend no table (Wine does not); then the process heap serves. */
PART NTSTATUS correct_initialize(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    lsa = table;
    return STATUS_SUCCESS;
}

PART NTSTATUS correct_get_info(SecPkgInfoW *info)
{
    static WCHAR name[] = PACKAGE_NAME;
    static WCHAR comment[] = u"A package for trying a conformance kit";

    *info = (SecPkgInfoW){
        .fCapabilities = PACKAGE_CAPABILITIES,
        .wVersion = 1,
        .wRPCID = 0xFFFF,
        .cbMaxToken = METADATA_SIZE,
        .Name = name,
        .Comment = comment,
    };
    return STATUS_SUCCESS;
}

/* --- the C door: one lock around each call, one structure for the arguments --- */

static char lock;

PART void enter(void)
{
    while (__atomic_test_and_set(&lock, __ATOMIC_ACQUIRE))
        ;
    calls++;
}

PART NTSTATUS leave(NTSTATUS status)
{
    __atomic_clear(&lock, __ATOMIC_RELEASE);
    return status;
}

PART NTSTATUS NTAPI door_initialize(uintptr_t id, void *parameters, LSA_SECPKG_FUNCTION_TABLE *table)
{
    (void)id;
    (void)parameters;
    enter();
    return leave(INITIALIZE(table));
}

PART NTSTATUS NTAPI door_shutdown(void)
{
    enter();
    for (int i = 0; i < MOST_CONTEXTS; i++)
        if (contexts[i].handle != 0)
            drop_context(&contexts[i]);
    memset(credentials, 0, sizeof credentials);
    SHUT_DOWN();
    return leave(STATUS_SUCCESS);
}

PART NTSTATUS NTAPI door_get_info(SecPkgInfoW *info)
{
    if (info == NULL)
        return STATUS_INVALID_PARAMETER;
    enter();
    return leave(GET_INFO(info));
}

PART NTSTATUS NTAPI door_acquire(UNICODE_STRING *principal, ULONG use, void *logon_id, void *data, void *get_key,
                                 void *argument, LSA_SEC_HANDLE *handle, TimeStamp *expiry)
{
    NTSTATUS status;

    (void)principal;
    (void)logon_id;
    (void)data;
    (void)get_key;
    (void)argument;
    if (handle == NULL)
        return STATUS_INVALID_PARAMETER;
    enter();
    status = ACQUIRE(use, handle);
    if (status == STATUS_SUCCESS && expiry != NULL)
        *expiry = INT64_MAX;
    return leave(status);
}

PART NTSTATUS NTAPI door_release(LSA_SEC_HANDLE handle)
{
    enter();
    return leave(RELEASE(handle));
}

PART NTSTATUS NTAPI door_delete_context(LSA_SEC_HANDLE handle)
{
    enter();
    return leave(DELETE_CONTEXT(handle));
}

PART NTSTATUS NTAPI door_query(LSA_SEC_HANDLE credential, UNICODE_STRING *target, ULONG flags, ULONG *length,
                               UCHAR **data, LSA_SEC_HANDLE *context)
{
    struct call call = {
        .credential = credential,
        .target = target,
        .flags = flags,
        .length_out = length,
        .data_out = data,
        .context = context,
    };
    NTSTATUS status;

    enter();
    status = QUERY(&call);
    return leave(ANSWER(status));
}

PART NTSTATUS NTAPI door_exchange(LSA_SEC_HANDLE credential, UNICODE_STRING *target, ULONG flags, ULONG length,
                                  UCHAR *data, LSA_SEC_HANDLE *context)
{
    struct call call = {
        .credential = credential,
        .target = target,
        .flags = flags,
        .length = length,
        .data = data,
        .context = context,
    };
    NTSTATUS status;

    enter();
    status = EXCHANGE(&call);
    return leave(ANSWER(status));
}

#define CORRECT_TABLE                                                                                                  \
    {                                                                                                                  \
        .Initialize = door_initialize, .Shutdown = door_shutdown, .GetInfo = door_get_info,                            \
        .AcquireCredentialsHandle = door_acquire, .FreeCredentialsHandle = door_release,                               \
        .DeleteContext = door_delete_context, .QueryMetaData = door_query, .ExchangeMetaData = door_exchange           \
    }

#ifndef OWN_TABLE
static SECPKG_FUNCTION_TABLE table = CORRECT_TABLE;
#endif

EXPORT NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                          ULONG *TableCount);

#ifndef OWN_ENTRY_POINT
NTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,
                                   ULONG *TableCount)
{
    (void)LsaVersion;
    *PackageVersion = PACKAGE_VERSION;
    *Tables = &table;
    *TableCount = 1;
    return STATUS_SUCCESS;
}
#endif

#endif
