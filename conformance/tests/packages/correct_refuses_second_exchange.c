/* breaks: nothing | takes metadata once on a context, and refuses it the second time */
#define PACKAGE_NAME u"CorrectOneExchange"
#define EXCHANGE exchange_once
#include "skeleton.h"

static NTSTATUS exchange_once(const struct call *call)
{
    struct context *context = context_of(call);
    if (context != NULL && context->exchanged)
        return SEC_E_OUT_OF_SEQUENCE;
    return correct_exchange(call);
}
