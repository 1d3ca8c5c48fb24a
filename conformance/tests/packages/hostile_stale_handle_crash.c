/* breaks: CTX-8 hostile | a context's handle is its address, followed unchecked: crashes on a stale or foreign one */
#define PACKAGE_NAME u"HostileStaleHandle"
#define NEW_CONTEXT_HANDLE address_of
#define FIND_CONTEXT follow
#include "skeleton.h"

static LSA_SEC_HANDLE address_of(struct context *context) { return (LSA_SEC_HANDLE)context; }

/* A deleted context has no credential any more, so the second step fails where the first still works. */
static struct context *follow(LSA_SEC_HANDLE handle)
{
    struct context *context = (struct context *)handle;
    (void)*(volatile LSA_SEC_HANDLE *)&context->credential->handle;
    return context;
}
