/* outside: MEM-1 | SpShutDown frees a block twice */
#define PACKAGE_NAME u"OutsideFreesAtShutdown"
#define SHUT_DOWN() free_twice()
#include "package.h"
static void free_twice(void);
#include "skeleton.h"

static void free_twice(void)
{
    void *block = lsa->AllocateLsaHeap(64);
    lsa->FreeLsaHeap(block);
    lsa->FreeLsaHeap(block);
}
