/* breaks: RET-6 | import_name crashes */
#define IMPORT import_crashing
#include "skeleton.h"

static OM_uint32 import_crashing(const gss_buffer_desc *text, gss_name_t *name)
{
    (void)text;
    (void)name;
    abort();
}
