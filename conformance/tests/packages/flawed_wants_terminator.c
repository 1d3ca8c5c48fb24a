/* breaks: TGT-3 | looks for the terminator that a counted string need not have */
#define PACKAGE_NAME u"FlawedWantsTerminator"
#define EXCHANGE exchange_to_the_terminator
#include "skeleton.h"

static volatile size_t counted;

static NTSTATUS exchange_to_the_terminator(const struct call *call)
{
    if (call->target != NULL && call->target->Buffer != NULL && call->target->Length > 0) {
        size_t units = 0;
        while (((volatile WCHAR *)call->target->Buffer)[units] != 0)
            units++;
        counted = units;
    }
    return correct_exchange(call);
}
