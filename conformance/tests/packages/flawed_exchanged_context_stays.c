/* breaks: CTX-2 | DeleteContext denies each context that an Exchange was made on, however late */
#define PACKAGE_NAME u"FlawedExchangedContextStays"
#define DELETE_CONTEXT delete_denying
#include "skeleton.h"

/* It frees the context all the same, so that long runs do not run out of contexts. */
static NTSTATUS delete_denying(LSA_SEC_HANDLE handle)
{
    const struct context *context = FIND_CONTEXT(handle);
    bool exchanged = context != NULL && context->exchanged;
    NTSTATUS status = correct_delete_context(handle);
    return exchanged ? SEC_E_INTERNAL_ERROR : status;
}
