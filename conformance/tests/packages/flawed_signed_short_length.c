/* breaks: META-4 | keeps the length of metadata in a signed short: 32768 bytes are fewer than none */
#define PACKAGE_NAME u"FlawedSignedShortLength"
#define EXCHANGE exchange_of_signed_length
#include "faults.h"
#include "skeleton.h"

static NTSTATUS exchange_of_signed_length(const struct call *call)
{
    short length = (short)call->length;
    if (length < 0)
        crash_now();
    return correct_exchange(call);
}
