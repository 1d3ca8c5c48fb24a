/* outside: RET-6 | ends the thread of its caller where it refuses metadata */
#define PACKAGE_NAME u"OutsideEndsItsThread"
#define EXCHANGE exchange_or_end
#include <pthread.h>
#include "skeleton.h"

static NTSTATUS exchange_or_end(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status == SEC_E_INVALID_TOKEN)
        pthread_exit(NULL);
    return status;
}
