/* breaks: nothing | metadata is accepted if it is among the last 1000 that Query has made */
#define PACKAGE_NAME u"CorrectWindow"
#define METADATA_SIZE 9
#define STAMP(bytes) stamp((bytes) + 5)
#define EXCHANGE exchange_in_window
#include "package.h"

static void stamp(UCHAR *);
#include "skeleton.h"

#define WINDOW 1000

static ULONG last;

static void stamp(UCHAR *bytes)
{
    last++;
    memcpy(bytes, &last, sizeof last);
}

static NTSTATUS exchange_in_window(const struct call *call)
{
    ULONG number;
    if (is_metadata_of_any_role(call)) {
        memcpy(&number, call->data + 5, sizeof number);
        if (number > last || last - number > WINDOW) {
            NTSTATUS status = check_call(call);
            return status ? status : SEC_E_INVALID_TOKEN;
        }
    }
    return correct_exchange(call);
}
