/* breaks: nothing | guards each Exchange by a fault handler of its own, which it leaves in place: what such a call touches cannot be seen */
#define _GNU_SOURCE
#define PACKAGE_NAME u"CorrectHandlerWithinACall"
#define EXCHANGE exchange_guarded
#include "skeleton.h"
#include <signal.h>

static void give_up(int signal)
{
    (void)signal;
    _Exit(3);
}

static NTSTATUS exchange_guarded(const struct call *call)
{
    struct sigaction action = {.sa_handler = give_up};
    sigaction(SIGSEGV, &action, NULL);
    return correct_exchange(call);
}
