/* greedy: nothing | prints 128 KiB in every call */
#define PACKAGE_NAME u"PrintsMuch"
#define CHECK check_printing
#include "skeleton.h"

#include <stdio.h>

static NTSTATUS check_printing(const struct call *call)
{
    (void)call;
    for (int line = 0; line < 1 << 11; line++)
        fputs("a line of sixty-four characters, of which there are too many  \n\n", line % 2 ? stdout : stderr);
    return STATUS_SUCCESS;
}
