/* breaks: CTX-9 | what a call needs is set up for the thread that initialises the package, and for no other */
#define PACKAGE_NAME u"FlawedOnlyTheFirstThread"
#define INITIALIZE initialize_this_thread
#define EXCHANGE exchange_in_this_thread
#include "skeleton.h"

static _Thread_local bool ready;

static NTSTATUS initialize_this_thread(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    ready = true;
    return correct_initialize(table);
}

static NTSTATUS exchange_in_this_thread(const struct call *call)
{
    return ready ? correct_exchange(call) : SEC_E_INTERNAL_ERROR;
}
