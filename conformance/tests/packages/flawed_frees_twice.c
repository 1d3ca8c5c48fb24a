/* breaks: MEM-1 | gives the copy of the name back when the metadata is refused, and again with the context */
#define PACKAGE_NAME u"FlawedFreesTwice"
#define EXCHANGE exchange_and_free
#include "skeleton.h"

static NTSTATUS exchange_and_free(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    struct context *context = context_of(call);
    if (status != STATUS_SUCCESS && context != NULL && context->name != NULL && lsa != NULL)
        lsa->FreeLsaHeap(context->name);
    return status;
}
