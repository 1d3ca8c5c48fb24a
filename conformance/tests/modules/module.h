/*
 * What a mechanism module of GSS-API needs from its headers, and no more (RFC 2744; the
 * two metadata functions are those that negotiators of NegoEx call).
 *
 *   cc -std=c11 -Wall -Wextra -Werror -shared -fPIC -o X.so X.c
 */
#ifndef MODULE_H
#define MODULE_H

#include <stddef.h>
#include <stdint.h>

#define EXPORT __attribute__((visibility("default")))

typedef uint32_t OM_uint32;

typedef struct {
    OM_uint32 length;
    void *elements;
} gss_OID_desc;

typedef struct {
    size_t count;
    gss_OID_desc *elements;
} gss_OID_set_desc;

typedef struct {
    size_t length;
    void *value;
} gss_buffer_desc;

/* Handles: pointers that only the module follows; the modules here let them be numbers. */
typedef uintptr_t gss_cred_id_t;
typedef uintptr_t gss_ctx_id_t;
typedef uintptr_t gss_name_t;

#define GSS_S_COMPLETE 0u
#define GSS_S_CONTINUE_NEEDED 1u
#define GSS_S_BAD_NAME (2u << 16)
#define GSS_S_NO_CRED (7u << 16)
#define GSS_S_NO_CONTEXT (8u << 16)
#define GSS_S_DEFECTIVE_TOKEN (9u << 16)
#define GSS_S_FAILURE (13u << 16)
#define GSS_S_UNAVAILABLE (16u << 16)
#define GSS_S_CALL_INACCESSIBLE_WRITE (2u << 24)

#define GSS_C_BOTH 0
#define GSS_C_INITIATE 1
#define GSS_C_ACCEPT 2

#define GSS_C_DELEG_FLAG 1u
#define GSS_C_SEQUENCE_FLAG 8u

#endif
