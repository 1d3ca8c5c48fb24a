/* breaks: RET-6 | waits for ever where an acceptor asks for mutual authentication, with an earlier Query or without */
#define PACKAGE_NAME u"FlawedHangsWithoutName"
#define EXCHANGE exchange_and_wait
#include "skeleton.h"

static volatile int never;

static NTSTATUS exchange_and_wait(const struct call *call)
{
    if ((call->flags & 2) != 0 && call->target == NULL)
        while (!never)
            ;
    return correct_exchange(call);
}
