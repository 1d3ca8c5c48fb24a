/* breaks: QRY-6, RET-6 | has rows for sixteen contexts alive at once, and ends the process where a seventeenth is asked for */
#define PACKAGE_NAME u"FlawedTableOfSixteen"
#define QUERY query_by_row
#define EXCHANGE exchange_by_row
#include "skeleton.h"

static void needs_a_row(const struct call *call)
{
    int alive = 0;
    for (int i = 0; i < MOST_CONTEXTS; i++)
        alive += contexts[i].handle != 0;
    if (is_first(call) && alive >= 16)
        abort();
}

static NTSTATUS query_by_row(const struct call *call)
{
    needs_a_row(call);
    return correct_query(call);
}

static NTSTATUS exchange_by_row(const struct call *call)
{
    needs_a_row(call);
    return correct_exchange(call);
}
