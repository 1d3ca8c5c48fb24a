/* breaks: nothing | forks in a call, and the child returns from it too */
#define _DEFAULT_SOURCE
#define PACKAGE_NAME u"CorrectForks"
#define EXCHANGE exchange_and_fork
#include "skeleton.h"

#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>
#endif

static NTSTATUS exchange_and_fork(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
#ifndef _WIN32
    static int forked;
    if (status == STATUS_SUCCESS && forked++ < 4 && fork() < 0)
        abort();
#endif
    return status;
}
