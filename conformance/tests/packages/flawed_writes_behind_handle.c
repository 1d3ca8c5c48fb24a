/* breaks: RET-6 | takes the handle's cell for a pair of words, as a SecHandle is, and writes both */
#define PACKAGE_NAME u"FlawedWritesBehindHandle"
#define EXCHANGE exchange_as_pair
#include "skeleton.h"

static NTSTATUS exchange_as_pair(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == STATUS_SUCCESS)
        ((volatile LSA_SEC_HANDLE *)call->context)[1] = 0;
    return status;
}
