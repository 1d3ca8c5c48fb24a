/* breaks: RET-6, QRY-6 | copies names of up to 32 units to a block of 32, and puts a terminator behind them */
#define PACKAGE_NAME u"FlawedTerminatesNameBehind"
#define CHECK copy_of_name
#include "skeleton.h"

static NTSTATUS copy_of_name(const struct call *call)
{
    const UNICODE_STRING *name = call->target;
    if (name != NULL && name->Length > 0 && name->Length <= 64) {
        WCHAR *copy = take_private_heap(64);
        if (copy != NULL) {
            memcpy(copy, name->Buffer, name->Length);
            copy[name->Length / sizeof(WCHAR)] = 0;
            give_private_heap(copy);
        }
    }
    return STATUS_SUCCESS;
}
