/* breaks: REQ-4 | refuses Exchange for a quarter of the time, by a clock: no second thread is needed for that */
#define _GNU_SOURCE
#define PACKAGE_NAME u"UnsteadyClock"
#define EXCHANGE exchange_by_clock
#include "skeleton.h"
#include <time.h>

static NTSTATUS exchange_by_clock(const struct call *call)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_nsec / 32000000 % 4 == 0 ? SEC_E_INTERNAL_ERROR : correct_exchange(call);
}
