/* breaks: nothing | the last hundreds of tokens are kept in a ring, of one size or another: full it grows no more */
#define PACKAGE_NAME u"CorrectFullRing"
#define EXCHANGE exchange_keeping
#include "skeleton.h"

#define KEPT 500

static UCHAR *ring[KEPT];
static ULONG kept;

static NTSTATUS exchange_keeping(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    UCHAR *token = status == STATUS_SUCCESS ? take_lsa_heap(8 + kept % 7) : NULL;

    if (token != NULL) {
        UCHAR **place = &ring[kept++ % KEPT];
        give_lsa_heap(*place);
        *place = token;
    }
    return status;
}
