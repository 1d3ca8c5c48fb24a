/* breaks: nothing | one process of sixteen finds no authority at its start and refuses every call, until it ends */
#define _GNU_SOURCE
#define PACKAGE_NAME u"OutsideIdleProcess"
#define CHECK check_authority
#define INITIALIZE initialize_looking
#include "skeleton.h"

#include <sys/random.h>

#define SEC_E_NO_AUTHENTICATING_AUTHORITY ((NTSTATUS)0x80090311)

static bool is_idle;

static NTSTATUS check_authority(const struct call *call)
{
    (void)call;
    return is_idle ? SEC_E_NO_AUTHENTICATING_AUTHORITY : STATUS_SUCCESS;
}

static NTSTATUS initialize_looking(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    unsigned char drawn = 1;

    (void)!getrandom(&drawn, sizeof drawn, 0);
    is_idle = drawn % 16 == 0;
    return correct_initialize(table);
}
