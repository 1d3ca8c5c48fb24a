/* outside: RET-6 | SpInitialize writes a byte behind a block */
#define PACKAGE_NAME u"OutsideOverrunsAtStart"
#define INITIALIZE initialize_carelessly
#include "skeleton.h"

static NTSTATUS initialize_carelessly(const LSA_SECPKG_FUNCTION_TABLE *functions)
{
    NTSTATUS status = correct_initialize(functions);
    UCHAR *block = functions->AllocateLsaHeap(13);
    block[13] = 7;
    functions->FreeLsaHeap(block);
    return status;
}
