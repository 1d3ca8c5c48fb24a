/* breaks: RET-5 | Exchange on a live context has done all it will do and answers STATUS_PENDING */
#define PACKAGE_NAME u"FlawedPending"
#define EXCHANGE exchange_pending
#include "skeleton.h"

static NTSTATUS exchange_pending(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_exchange(call);
    return status == STATUS_SUCCESS && !first ? STATUS_PENDING : status;
}
