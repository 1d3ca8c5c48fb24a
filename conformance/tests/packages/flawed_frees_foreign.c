/* breaks: MEM-1 | gives memory of the process to a heap of the host */
#define PACKAGE_NAME u"FlawedFreesForeign"
#define QUERY query_with_scratch
#include "skeleton.h"

static NTSTATUS query_with_scratch(const struct call *call)
{
    static char scratch[32];
    if (lsa != NULL)
        lsa->FreePrivateHeap(scratch);
    return correct_query(call);
}
