/* breaks: MEM-2 | keeps a block where metadata begins as it should and goes on otherwise */
#define PACKAGE_NAME u"FlawedLeaksOnAlteredMetadata"
#define EXCHANGE exchange_with_a_leak
#include "skeleton.h"

static NTSTATUS exchange_with_a_leak(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == SEC_E_INVALID_TOKEN && call->length >= 5 && memcmp(call->data, "META", 4) == 0 &&
        call->data[4] != 'I' && call->data[4] != 'A')
        (void)take_lsa_heap(100);
    return status;
}
