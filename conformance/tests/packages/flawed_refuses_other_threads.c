/* breaks: CTX-9 | Exchange is refused on every thread but that of SpInitialize */
#define PACKAGE_NAME u"FlawedRefusesOtherThreads"
#define INITIALIZE initialize_this_thread
#define EXCHANGE exchange_on_this_thread
#include "skeleton.h"

static _Thread_local int is_initialized;

static NTSTATUS initialize_this_thread(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    is_initialized = 1;
    return correct_initialize(table);
}

static NTSTATUS exchange_on_this_thread(const struct call *call)
{
    return is_initialized ? correct_exchange(call) : (NTSTATUS)0xC00000E5;
}
