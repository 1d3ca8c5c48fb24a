/* startup: exit=3 clause=none outcome=not-demonstrated | acquire_cred refuses, for want of an identity */
#define ACQUIRE acquire_nothing
#include "skeleton.h"

static OM_uint32 acquire_nothing(int usage, gss_cred_id_t *handle)
{
    (void)usage;
    (void)handle;
    return GSS_S_NO_CRED;
}
