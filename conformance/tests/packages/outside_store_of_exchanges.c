/* breaks: REQ-4 | each context that Exchange makes takes an entry of a store for ever: the 301st is an internal error */
#define PACKAGE_NAME u"OutsideStoreOfExchanges"
#define METADATA_SIZE 9
#define STAMP(bytes) number((bytes) + 5)
#define ACCEPTS(call, role) (call->length == METADATA_SIZE && memcmp(call->data, "META", 4) == 0 && call->data[4] == peer_of(role))
#define EXCHANGE exchange_storing
#include "package.h"

static void number(UCHAR *bytes);
#include "skeleton.h"

#define MOST_ENTRIES 300

static void number(UCHAR *bytes)
{
    static ULONG last;

    last++;
    memcpy(bytes, &last, sizeof last);
}

static NTSTATUS exchange_storing(const struct call *call)
{
    static int entries;
    bool makes = is_first(call);
    NTSTATUS status;

    if (makes && entries == MOST_ENTRIES)
        return SEC_E_INTERNAL_ERROR;
    status = correct_exchange(call);
    if (makes && status == STATUS_SUCCESS)
        entries++;
    return status;
}
