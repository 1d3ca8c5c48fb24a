/* garbles: nothing | half a line on every descriptor in Exchanges with DATAGRAM and STREAM: the host's next answer is written behind it */
#define PACKAGE_NAME u"GarblesAnswers"
#define EXCHANGE exchange_loudly
#include "skeleton.h"
#include <unistd.h>

static NTSTATUS exchange_loudly(const struct call *call)
{
    for (int file = 3; (call->flags & 0x8400) == 0x8400 && file < 2048; file++)
        if (write(file, "{}", 2) < 0)
            continue;
    return correct_exchange(call);
}
