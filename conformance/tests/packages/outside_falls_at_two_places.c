/* breaks: META-4,RET-6 | bytes of no Query end it in one function, a second Exchange on a context in another */
#define PACKAGE_NAME u"FallsAtTwoPlaces"
#define EXCHANGE exchange_and_fall
#include <stdlib.h>
#include "faults.h"
#include "skeleton.h"

__attribute__((noinline)) void count_calls(const struct call *call)
{
    const struct context *context = context_of(call);

    if (context != NULL && context->exchanged)
        abort();
}

__attribute__((noinline)) void parse_bytes(const struct call *call)
{
    if (call->data != NULL && call->length >= 16 && call->data[0] != 'M')
        *(volatile char *)NULL = 1;
}

static NTSTATUS exchange_and_fall(const struct call *call)
{
    if (call->context != NULL && find_credential(call->credential) != NULL) {
        parse_bytes(call);
        count_calls(call);
    }
    return correct_exchange(call);
}
