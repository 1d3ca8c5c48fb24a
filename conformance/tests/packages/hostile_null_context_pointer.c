/* breaks: CTX-10 hostile | Exchange reads through a NULL ContextHandle pointer */
#define PACKAGE_NAME u"HostileNullContext"
#define EXCHANGE exchange_reading_cell
#include "skeleton.h"

static NTSTATUS exchange_reading_cell(const struct call *call)
{
    (void)*(volatile LSA_SEC_HANDLE *)call->context;
    return correct_exchange(call);
}
