/* breaks: META-4 | keeps the length of metadata in a signed char, and takes one below 0 for the end of all things */
#define PACKAGE_NAME u"FlawedSignedLength"
#define EXCHANGE exchange_by_signed_length
#include "skeleton.h"

static NTSTATUS exchange_by_signed_length(const struct call *call)
{
    signed char length = (signed char)call->length;
    if (call->data != NULL && length < 0)
        abort();
    return correct_exchange(call);
}
