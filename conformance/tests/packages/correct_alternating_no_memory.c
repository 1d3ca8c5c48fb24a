/* breaks: nothing | every second Query finds no memory: a code that says so has its reason */
#define PACKAGE_NAME u"CorrectAlternatingNoMemory"
#define QUERY query_every_other_time
#include "skeleton.h"

static NTSTATUS query_every_other_time(const struct call *call)
{
    static unsigned number;
    NTSTATUS status = check_call(call);

    if (status != STATUS_SUCCESS)
        return status;
    return ++number % 2 == 0 ? (NTSTATUS)0xC0000017 : correct_query(call);
}
