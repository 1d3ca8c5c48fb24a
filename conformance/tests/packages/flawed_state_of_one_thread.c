/* breaks: RET-6 | state is set up for the thread of SpInitialize only, and Exchange on any other thread crashes */
#define PACKAGE_NAME u"FlawedStateOfOneThread"
#define INITIALIZE initialize_this_thread
#define EXCHANGE exchange_with_state
#include "skeleton.h"

static _Thread_local int *state;
static int the_only_state;

static NTSTATUS initialize_this_thread(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    state = &the_only_state;
    return correct_initialize(table);
}

static NTSTATUS exchange_with_state(const struct call *call)
{
    *(volatile int *)state = 1;
    return correct_exchange(call);
}
