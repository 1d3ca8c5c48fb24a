/* breaks: RET-6 | asserts that metadata is never empty */
#define PACKAGE_NAME u"FlawedAssertsOnEmpty"
#define EXCHANGE exchange_of_something
#include "skeleton.h"

static NTSTATUS exchange_of_something(const struct call *call)
{
    if (call->length == 0)
        abort();
    return correct_exchange(call);
}
