/* breaks: nothing | takes each metadata once: every Query numbers what it gives, Exchange remembers the numbers */
#define PACKAGE_NAME u"CorrectReplayCache"
#define METADATA_SIZE 9
#define STAMP(bytes) number((bytes) + 5)
#define EXCHANGE exchange_unseen
#include "package.h"
static void number(UCHAR *bytes);
#include "skeleton.h"

/* A number comes again after four million; by then what it first stood for is forgotten. */
enum { FORGOTTEN, ISSUED, TAKEN };
static UCHAR numbers[1u << 22];

static void number(UCHAR *bytes)
{
    static ULONG last;
    last = (last + 1) % sizeof numbers;
    numbers[last] = ISSUED;
    memcpy(bytes, &last, sizeof last);
}

static NTSTATUS exchange_unseen(const struct call *call)
{
    ULONG found = 0;
    NTSTATUS status;

    if (is_metadata_of_any_role(call)) {
        memcpy(&found, call->data + 5, sizeof found);
        if (found >= sizeof numbers || numbers[found] != ISSUED)
            return check_call(call) != STATUS_SUCCESS ? check_call(call) : SEC_E_INVALID_TOKEN;
    }
    status = correct_exchange(call);
    if (status == STATUS_SUCCESS)
        numbers[found] = TAKEN;
    return status;
}
