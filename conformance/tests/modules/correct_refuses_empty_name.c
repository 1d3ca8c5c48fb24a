/* breaks: nothing | import_name refuses the empty name */
#define IMPORT import_some
#include "skeleton.h"

static OM_uint32 import_some(const gss_buffer_desc *text, gss_name_t *name)
{
    return text->length == 0 ? GSS_S_BAD_NAME : correct_import(text, name);
}
