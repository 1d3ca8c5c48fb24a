/* breaks: RET-6 | takes no call without ISC_REQ_MUTUAL_AUTH, and falls in a further Exchange with its own metadata on a context */
#define PACKAGE_NAME u"FlawedNeedsAFlag"
#define CHECK mutual_only
#define EXCHANGE exchange_once
#include "skeleton.h"

#include "faults.h"

#define MUTUAL_AUTH 0x2u

static NTSTATUS mutual_only(const struct call *call)
{
    return call->flags & MUTUAL_AUTH ? STATUS_SUCCESS : SEC_E_UNSUPPORTED_FUNCTION;
}

static NTSTATUS exchange_once(const struct call *call)
{
    struct context *context = context_of(call);

    if (context != NULL && context->exchanged && CHECK(call) == STATUS_SUCCESS && call->length > 0 && call->data[0] == 'M')
        crash_now();
    return correct_exchange(call);
}
