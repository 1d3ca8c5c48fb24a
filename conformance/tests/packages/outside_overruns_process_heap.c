/* breaks: RET-6 | Exchange writes beyond a block of malloc: the C library notices it in whichever call needs its heap next */
#define PACKAGE_NAME u"OutsideOverrunsProcessHeap"
#define EXCHANGE exchange_overrunning
#include "skeleton.h"

#define KEPT 16
#define SIZE 24

static UCHAR *kept[KEPT];
static unsigned made;

static NTSTATUS exchange_overrunning(const struct call *call)
{
    UCHAR *block = malloc(SIZE);
    UCHAR *volatile bytes = block;

    if (block == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    memset(bytes, 0x41, SIZE + 16);
    free(kept[made % KEPT]);
    kept[made++ % KEPT] = block;
    return correct_exchange(call);
}
