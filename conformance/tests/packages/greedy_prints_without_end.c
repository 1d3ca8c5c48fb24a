/* greedy: RET-6 hang | prints in Exchange without end */
#define PACKAGE_NAME u"PrintsWithoutEnd"
#define EXCHANGE exchange_printing
#include "skeleton.h"

#include <stdio.h>

static NTSTATUS exchange_printing(const struct call *call)
{
    if (call->length == METADATA_SIZE)
        for (;;)
            puts("there is always more to say");
    return correct_exchange(call);
}
