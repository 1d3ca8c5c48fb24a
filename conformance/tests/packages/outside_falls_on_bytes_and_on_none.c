/* breaks: META-4,RET-6 | sixteen bytes of 0xFF fall with DELEGATE, no bytes at all with STREAM, at one place, after a Query or without one */
#define PACKAGE_NAME u"FallsOnBytesAndOnNone"
#define EXCHANGE exchange_and_fall
#include "faults.h"
#include "skeleton.h"

#define DELEGATE 0x1
#define STREAM 0x8000

static NTSTATUS exchange_and_fall(const struct call *call)
{
    bool asked = call->context != NULL && find_credential(call->credential) != NULL;
    bool strange = call->data != NULL && call->length == 16 && call->data[0] == 0xFF;

    if (asked && ((call->length == 0 && (call->flags & STREAM)) || (strange && (call->flags & DELEGATE))))
        crash_now();
    return correct_exchange(call);
}
