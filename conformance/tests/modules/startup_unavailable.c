/* startup: exit=3 clause=none outcome=not-offered | answers GSS_S_UNAVAILABLE to everything */
#define QUERY unavailable
#define EXCHANGE unavailable_too
#include "skeleton.h"

static OM_uint32 unavailable(const struct call *call)
{
    (void)call;
    return GSS_S_UNAVAILABLE;
}

static OM_uint32 unavailable_too(const struct call *call) { return unavailable(call); }
