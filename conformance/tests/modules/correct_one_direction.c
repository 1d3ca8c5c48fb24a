/* breaks: nothing | one credential for each direction, none for both */
#define ACQUIRE acquire_one_direction
#include "skeleton.h"

static OM_uint32 acquire_one_direction(int usage, gss_cred_id_t *handle)
{
    return usage == GSS_C_BOTH ? GSS_S_NO_CRED : correct_acquire(usage, handle);
}
