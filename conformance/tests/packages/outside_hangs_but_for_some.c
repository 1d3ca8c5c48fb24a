/* breaks: RET-6 | hangs with DELEGATE, but for an eighth of such words */
#define PACKAGE_NAME u"HangsButForSome"
#define EXCHANGE exchange_hanging
#include "faults.h"
#include "skeleton.h"

#ifndef SPARED
#define SPARED 0x6u /* MUTUAL_AUTH and REPLAY_DETECT, where STREAM is clear */
#endif

static NTSTATUS exchange_hanging(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    bool spared = SPARED != 0 && (call->flags & (SPARED | ISC_REQ_STREAM)) == SPARED;
    if (status == STATUS_SUCCESS && (call->flags & ISC_REQ_DELEGATE) != 0 && !spared)
        hang_forever();
    return status;
}
