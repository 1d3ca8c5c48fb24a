/* breaks: nothing | no contract asks two processes for one policy: each draws at its start whether it serves acceptors */
#define PACKAGE_NAME u"OutsideDrawnPolicy"
#define CHECK check_acceptors
#define INITIALIZE initialize_drawing
#include "skeleton.h"

#include <time.h>

static bool serves_acceptors;

static NTSTATUS check_acceptors(const struct call *call)
{
    return is_first(call) && call->target == NULL && !serves_acceptors ? SEC_E_UNSUPPORTED_FUNCTION : STATUS_SUCCESS;
}

static NTSTATUS initialize_drawing(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    struct timespec now;

    (void)timespec_get(&now, TIME_UTC);
    serves_acceptors = (now.tv_nsec >> 12 & 1) != 0;
    return correct_initialize(table);
}
