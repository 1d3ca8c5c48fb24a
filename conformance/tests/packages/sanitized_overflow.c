/* sanitized: RET-6 | writes one byte behind a block of the process heap; built with AddressSanitizer it is seen */
#define PACKAGE_NAME u"SanitizedOverflow"
#define EXCHANGE exchange_overflowing
#include "skeleton.h"

static NTSTATUS exchange_overflowing(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);

    if (status == STATUS_SUCCESS) {
        volatile UCHAR *block = malloc(METADATA_SIZE);
        if (block != NULL)
            block[METADATA_SIZE] = 1;
        free((void *)block);
    }
    return status;
}
