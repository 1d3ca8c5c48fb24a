/* breaks: RET-6 | falls where a context made with one name is called with a longer one */
#define PACKAGE_NAME u"FlawedOtherNameLater"
#define QUERY query_measuring
#define EXCHANGE exchange_trusting
#include "skeleton.h"

#include "faults.h"

/* The length of each context's first name. */
static USHORT rooms[MOST_CONTEXTS];

static NTSTATUS query_measuring(const struct call *call)
{
    bool first = is_first(call);
    NTSTATUS status = correct_query(call);
    const struct context *context = status == STATUS_SUCCESS ? context_of(call) : NULL;

    if (first && context != NULL)
        rooms[context - contexts] = call->target != NULL ? call->target->Length : 0;
    return status;
}

static NTSTATUS exchange_trusting(const struct call *call)
{
    const struct context *context = context_of(call);

    if (context != NULL && call->target != NULL && rooms[context - contexts] > 0 &&
        call->target->Length > rooms[context - contexts])
        crash_now();
    return correct_exchange(call);
}
