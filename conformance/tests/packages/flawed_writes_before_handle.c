/* breaks: RET-6 | writes before the cell of the context handle */
#define PACKAGE_NAME u"FlawedWritesBeforeHandle"
#define EXCHANGE exchange_and_scribble
#include "skeleton.h"

static NTSTATUS exchange_and_scribble(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS)
        ((volatile LSA_SEC_HANDLE *)call->context)[-1] = 0;
    return status;
}
