/* startup: exit=1 clause=RET-6 outcome=broken | acquire_cred crashes */
#define ACQUIRE acquire_crashing
#include "skeleton.h"

static OM_uint32 acquire_crashing(int usage, gss_cred_id_t *handle)
{
    (void)usage;
    (void)handle;
    abort();
}
