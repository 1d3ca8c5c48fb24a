/* breaks: nothing | each Query allocates what it hands out, and the module's own release_buffer frees it */
#define METADATA(role) fresh(role)
#define RELEASES_BUFFERS
#include <stdlib.h>
#include <string.h>
static void *fresh(unsigned char role)
{
    unsigned char *bytes = malloc(5);
    if (bytes == NULL)
        abort();
    memcpy(bytes, "META", 4);
    bytes[4] = role;
    return bytes;
}
#include "skeleton.h"
