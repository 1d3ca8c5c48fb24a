/* breaks: RET-6 | writes one byte more than it asked for, into the block's own padding */
#define PACKAGE_NAME u"FlawedOverrunsOddBlock"
#define EXCHANGE exchange_with_scratch
#include "skeleton.h"

static NTSTATUS exchange_with_scratch(const struct call *call)
{
    volatile UCHAR *scratch = take_private_heap(30);
    if (scratch != NULL) {
        for (int i = 0; i <= 30; i++)
            scratch[i] = 0;
        give_private_heap((void *)scratch);
    }
    return correct_exchange(call);
}
