/* breaks: nothing | acquire_cred succeeds with GSS_C_NO_CREDENTIAL, which stands for the default credential */
#define ACQUIRE acquire_default
#include "skeleton.h"

static OM_uint32 acquire_default(int usage, gss_cred_id_t *handle)
{
    (void)usage;
    *handle = 0;
    return GSS_S_COMPLETE;
}
