/* breaks: REQ-4 | refuses Exchange for a quarter of the time, by a clock: no second thread is needed for that */
#define _GNU_SOURCE
#define PACKAGE_NAME u"UnsteadyClock"
#define EXCHANGE exchange_by_clock
#include "skeleton.h"
#include <time.h>

#ifndef REFUSED_FOR
#define REFUSED_FOR 32000000 /* nanoseconds: longer than all rounds of a thread take */
#endif

static NTSTATUS exchange_by_clock(const struct call *call)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_nsec / REFUSED_FOR % 4 == 0 ? SEC_E_INTERNAL_ERROR : correct_exchange(call);
}
