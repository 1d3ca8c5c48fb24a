/* breaks: RET-6, QRY-6 | copies the target name to 64 units on the stack, whatever its length */
#define PACKAGE_NAME u"FlawedNameInFixedBuffer"
#define CHECK check_of_copied_name
#include "skeleton.h"

static volatile WCHAR first;

static __attribute__((noinline)) NTSTATUS check_of_copied_name(const struct call *call)
{
    volatile WCHAR copy[64];
    if (call->target == NULL || call->target->Length == 0 || !is_name(call->target))
        return STATUS_SUCCESS;
    for (int i = 0; i < call->target->Length / 2; i++)
        copy[i] = call->target->Buffer[i];
    first = copy[0];
    return STATUS_SUCCESS;
}
