/*
 * A whole mechanism module that keeps every clause of the gss profile, in one header. A
 * module of this folder defines some of the hooks below, includes this file, and writes
 * the functions that its hooks name; what it does not touch stays correct.
 *
 *   OLD_PREFIX              the two functions are gss_ and not gssspi_
 *   QUERY(call) EXCHANGE(call) DELETE_CONTEXT(handle) ACQUIRE(usage, &handle) IMPORT(text, &name)
 *       replace one function. The original stays callable as correct_query and so on.
 *   QUERY_MAKES_CONTEXT EXCHANGE_MAKES_CONTEXT  0 where success from no context leaves none
 *   METADATA_SIZE           0 where Query has nothing to say
 *   METADATA(context)       the bytes that Query hands out
 *   NO_ACQUIRE NO_IMPORT NO_DELETE NO_INDICATE NO_QUERY NO_EXCHANGE  the module has no such function
 *   RELEASES_BUFFERS        the module has a gss_release_buffer of its own
 */
#ifndef SKELETON_H
#define SKELETON_H

#include "module.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define PART static __attribute__((unused))

#define MOST_CREDENTIALS 64
#define MOST_CONTEXTS 64
#define MOST_NAMES 64

#define INITIATOR ((unsigned char)'I')
#define ACCEPTOR ((unsigned char)'A')

#ifndef QUERY_MAKES_CONTEXT
#define QUERY_MAKES_CONTEXT 1
#endif
#ifndef EXCHANGE_MAKES_CONTEXT
#define EXCHANGE_MAKES_CONTEXT 1
#endif
#ifndef METADATA_SIZE
#define METADATA_SIZE 5
#endif
#ifndef QUERY
#define QUERY correct_query
#endif
#ifndef EXCHANGE
#define EXCHANGE correct_exchange
#endif
#ifndef DELETE_CONTEXT
#define DELETE_CONTEXT correct_delete
#endif
#ifndef ACQUIRE
#define ACQUIRE correct_acquire
#endif
#ifndef IMPORT
#define IMPORT correct_import
#endif

#ifdef OLD_PREFIX
#define FUNCTION(stem) gss_##stem
#else
#define FUNCTION(stem) gssspi_##stem
#endif

/* Free while nobody acquired it. */
struct credential {
    gss_cred_id_t handle;
    int usage;
};

/* Free while `handle` is 0. */
struct context {
    gss_ctx_id_t handle;
    unsigned char role;
    bool queried;
    bool exchanged;
    bool marked; /* for the use of a flawed module */
};

/* The arguments of Query or of Exchange. */
struct call {
    gss_cred_id_t credential;
    gss_ctx_id_t *context;
    gss_name_t name;
    OM_uint32 flags;
    const gss_buffer_desc *data;
    gss_buffer_desc *data_out;
};

static struct credential credentials[MOST_CREDENTIALS];
static struct context contexts[MOST_CONTEXTS];
static gss_name_t names[MOST_NAMES];

PART OM_uint32 QUERY(const struct call *call);
PART OM_uint32 EXCHANGE(const struct call *call);
PART OM_uint32 DELETE_CONTEXT(gss_ctx_id_t handle);
PART OM_uint32 ACQUIRE(int usage, gss_cred_id_t *handle);
PART OM_uint32 IMPORT(const gss_buffer_desc *text, gss_name_t *name);

/* --- credentials: odd handles, none given twice --- */

PART struct credential *find_credential(gss_cred_id_t handle)
{
    for (int i = 0; i < MOST_CREDENTIALS; i++)
        if (handle != 0 && credentials[i].handle == handle)
            return &credentials[i];
    return NULL;
}

PART OM_uint32 correct_acquire(int usage, gss_cred_id_t *handle)
{
    static gss_cred_id_t last = 0x1001;

    for (int i = 0; i < MOST_CREDENTIALS; i++) {
        if (credentials[i].handle != 0)
            continue;
        last += 2;
        credentials[i] = (struct credential){.handle = last, .usage = usage};
        *handle = last;
        return GSS_S_COMPLETE;
    }
    return GSS_S_FAILURE;
}

/* --- names: handles, none given twice --- */

PART OM_uint32 correct_import(const gss_buffer_desc *text, gss_name_t *name)
{
    static gss_name_t last = 0x5003;

    (void)text;
    for (int i = 0; i < MOST_NAMES; i++) {
        if (names[i] != 0)
            continue;
        last += 4;
        *name = names[i] = last;
        return GSS_S_COMPLETE;
    }
    return GSS_S_FAILURE;
}

PART bool is_name(gss_name_t name)
{
    for (int i = 0; i < MOST_NAMES; i++)
        if (names[i] == name)
            return true;
    return false;
}

/* --- contexts: even handles, none given twice --- */

PART struct context *find_context(gss_ctx_id_t handle)
{
    for (int i = 0; i < MOST_CONTEXTS; i++)
        if (handle != 0 && contexts[i].handle == handle)
            return &contexts[i];
    return NULL;
}

PART struct context *make_context(unsigned char role)
{
    static gss_ctx_id_t last = 0x2000;

    for (int i = 0; i < MOST_CONTEXTS; i++) {
        if (contexts[i].handle != 0)
            continue;
        last += 2;
        contexts[i] = (struct context){.handle = last, .role = role};
        return &contexts[i];
    }
    return NULL;
}

PART OM_uint32 correct_delete(gss_ctx_id_t handle)
{
    struct context *context = find_context(handle);
    if (context == NULL)
        return GSS_S_NO_CONTEXT;
    *context = (struct context){0};
    return GSS_S_COMPLETE;
}

/* --- what a call says --- */

PART unsigned char peer_of(unsigned char role) { return role == INITIATOR ? ACCEPTOR : INITIATOR; }

PART bool is_first(const struct call *call) { return *call->context == 0; }

PART struct context *context_of(const struct call *call) { return find_context(*call->context); }

PART unsigned char role_of(const struct call *call)
{
    struct context *context = call->context != NULL ? context_of(call) : NULL;
    return context != NULL ? context->role : call->name != 0 ? INITIATOR : ACCEPTOR;
}

PART bool is_metadata(const struct call *call, unsigned char role)
{
    const unsigned char *bytes = call->data->value;
    return call->data->length == METADATA_SIZE &&
           (METADATA_SIZE == 0 || (bytes != NULL && memcmp(bytes, "META", 4) == 0 && bytes[4] == role));
}

/* What Query and Exchange refuse alike. A NULL credential is the default one. */
PART OM_uint32 check_call(const struct call *call)
{
    if (call->context == NULL)
        return GSS_S_CALL_INACCESSIBLE_WRITE;
    if (call->name != 0 && !is_name(call->name))
        return GSS_S_BAD_NAME;
    if (!is_first(call) && context_of(call) == NULL)
        return GSS_S_NO_CONTEXT;
    if (call->credential != 0 && find_credential(call->credential) == NULL)
        return GSS_S_NO_CRED;
    return GSS_S_COMPLETE;
}

/* --- the two functions: nothing of the caller's is written before all has succeeded --- */

#ifndef METADATA
#define METADATA(context) correct_metadata(context)
PART void *correct_metadata(unsigned char role)
{
    static unsigned char initiator[] = "METAI", acceptor[] = "METAA";
    return role == INITIATOR ? initiator : acceptor;
}
#endif

PART OM_uint32 correct_query(const struct call *call)
{
    OM_uint32 status = check_call(call);
    unsigned char role;

    if (status != GSS_S_COMPLETE)
        return status;
    role = role_of(call);
    if (is_first(call) && QUERY_MAKES_CONTEXT) {
        struct context *context = make_context(role);
        if (context == NULL)
            return GSS_S_FAILURE;
        *call->context = context->handle;
    }
    if (context_of(call) != NULL)
        context_of(call)->queried = true;
    call->data_out->length = METADATA_SIZE;
    call->data_out->value = METADATA_SIZE > 0 ? METADATA(role) : NULL;
    return GSS_S_COMPLETE;
}

PART OM_uint32 correct_exchange(const struct call *call)
{
    OM_uint32 status = check_call(call);
    unsigned char role;

    if (status != GSS_S_COMPLETE)
        return status;
    role = role_of(call);
    if (!is_metadata(call, peer_of(role)))
        return GSS_S_DEFECTIVE_TOKEN;
    if (is_first(call) && EXCHANGE_MAKES_CONTEXT) {
        struct context *context = make_context(role);
        if (context == NULL)
            return GSS_S_FAILURE;
        *call->context = context->handle;
    }
    if (context_of(call) != NULL)
        context_of(call)->exchanged = true;
    return GSS_S_COMPLETE;
}

/* --- the C door: one lock around each call, one structure for the arguments --- */

static char lock;

PART void enter(void)
{
    while (__atomic_test_and_set(&lock, __ATOMIC_ACQUIRE))
        ;
}

PART OM_uint32 leave(OM_uint32 *minor, OM_uint32 status)
{
    *minor = status == GSS_S_COMPLETE ? 0 : 22;
    __atomic_clear(&lock, __ATOMIC_RELEASE);
    return status;
}

#ifndef NO_QUERY
EXPORT OM_uint32 FUNCTION(query_meta_data)(OM_uint32 *minor, const gss_OID_desc *mech, gss_cred_id_t cred,
                                           gss_ctx_id_t *context, gss_name_t name, OM_uint32 flags,
                                           gss_buffer_desc *data)
{
    struct call call = {.credential = cred, .context = context, .name = name, .flags = flags, .data_out = data};
    (void)mech;
    enter();
    return leave(minor, QUERY(&call));
}
#endif

#ifndef NO_EXCHANGE
EXPORT OM_uint32 FUNCTION(exchange_meta_data)(OM_uint32 *minor, const gss_OID_desc *mech, gss_cred_id_t cred,
                                              gss_ctx_id_t *context, gss_name_t name, OM_uint32 flags,
                                              const gss_buffer_desc *data)
{
    struct call call = {.credential = cred, .context = context, .name = name, .flags = flags, .data = data};
    (void)mech;
    enter();
    return leave(minor, EXCHANGE(&call));
}
#endif

#ifndef NO_ACQUIRE
EXPORT OM_uint32 gss_acquire_cred(OM_uint32 *minor, gss_name_t desired, OM_uint32 time, const gss_OID_set_desc *mechs,
                                  int usage, gss_cred_id_t *handle, gss_OID_set_desc **actual, OM_uint32 *received)
{
    (void)time;
    (void)actual;
    (void)received;
    enter();
    if (desired != 0 || mechs == NULL || mechs->count != 1)
        return leave(minor, GSS_S_FAILURE);
    return leave(minor, ACQUIRE(usage, handle));
}

EXPORT OM_uint32 gss_release_cred(OM_uint32 *minor, gss_cred_id_t *handle)
{
    struct credential *credential;

    enter();
    credential = find_credential(*handle);
    if (credential == NULL)
        return leave(minor, GSS_S_NO_CRED);
    *credential = (struct credential){0};
    *handle = 0;
    return leave(minor, GSS_S_COMPLETE);
}
#endif

#ifndef NO_IMPORT
EXPORT OM_uint32 gss_import_name(OM_uint32 *minor, const gss_buffer_desc *text, const gss_OID_desc *type,
                                 gss_name_t *name)
{
    (void)type;
    enter();
    return leave(minor, IMPORT(text, name));
}

EXPORT OM_uint32 gss_release_name(OM_uint32 *minor, gss_name_t *name)
{
    enter();
    for (int i = 0; i < MOST_NAMES; i++)
        if (names[i] == *name)
            names[i] = 0;
    *name = 0;
    return leave(minor, GSS_S_COMPLETE);
}
#endif

#ifndef NO_DELETE
EXPORT OM_uint32 gss_delete_sec_context(OM_uint32 *minor, gss_ctx_id_t *context, gss_buffer_desc *token)
{
    OM_uint32 status;

    (void)token;
    enter();
    status = DELETE_CONTEXT(*context);
    if (status == GSS_S_COMPLETE)
        *context = 0;
    return leave(minor, status);
}
#endif

#ifndef NO_INDICATE
EXPORT OM_uint32 gss_indicate_mechs(OM_uint32 *minor, gss_OID_set_desc **set)
{
    /* 1.3.6.1.4.1.311.2.2.30 */
    static unsigned char first[] = {0x2B, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x02, 0x02, 0x1E};
    static gss_OID_desc mechs[] = {{sizeof first, first}};
    static gss_OID_set_desc all = {1, mechs};

    *minor = 0;
    *set = &all;
    return GSS_S_COMPLETE;
}
#endif

#ifdef RELEASES_BUFFERS
EXPORT OM_uint32 gss_release_buffer(OM_uint32 *minor, gss_buffer_desc *buffer)
{
    free(buffer->value);
    *buffer = (gss_buffer_desc){0};
    *minor = 0;
    return GSS_S_COMPLETE;
}
#endif

#endif
