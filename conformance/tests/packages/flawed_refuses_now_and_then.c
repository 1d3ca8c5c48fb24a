/* breaks: REQ-4 | one Exchange of 37 is refused, whatever it says */
#define PACKAGE_NAME u"FlawedRefusesNowAndThen"
#define EXCHANGE exchange_mostly
#include "skeleton.h"

static NTSTATUS exchange_mostly(const struct call *call)
{
    static unsigned number;
    return ++number % 37 == 0 ? SEC_E_INTERNAL_ERROR : correct_exchange(call);
}
