/* breaks: META-4 | copies up to 64 bytes of metadata to a block of 64, and puts a terminator behind them */
#define PACKAGE_NAME u"FlawedTerminatesMetadataBehind"
#define EXCHANGE exchange_of_terminated
#include "skeleton.h"

static NTSTATUS exchange_of_terminated(const struct call *call)
{
    if (call->data != NULL && call->length > 0 && call->length <= 64) {
        UCHAR *copy = take_private_heap(64);
        if (copy != NULL) {
            memcpy(copy, call->data, call->length);
            copy[call->length] = 0;
            give_private_heap(copy);
        }
    }
    return correct_exchange(call);
}
