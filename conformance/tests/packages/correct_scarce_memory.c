/* breaks: nothing | has no memory now and then, for Query and for Exchange, and says so by two codes: they have their reason */
#define PACKAGE_NAME u"CorrectScarceMemory"
#define QUERY query_now_and_then
#define EXCHANGE exchange_now_and_then
#include "skeleton.h"

static bool no_memory(void)
{
    static unsigned random = 12345;
    random = random * 1103515245u + 12345u;
    return (random >> 16) % 7 == 0;
}

static NTSTATUS query_now_and_then(const struct call *call)
{
    NTSTATUS status = check_call(call);
    return status == STATUS_SUCCESS && no_memory() ? (NTSTATUS)0xC0000017 : correct_query(call);
}

static NTSTATUS exchange_now_and_then(const struct call *call)
{
    NTSTATUS status = check_call(call);
    return status == STATUS_SUCCESS && no_memory() ? (NTSTATUS)0xC000009A : correct_exchange(call);
}
