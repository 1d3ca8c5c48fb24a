/* breaks: nothing | each Query numbers its metadata, and one number serves one live context at a time */
#include <stdint.h>
#include <string.h>

#define PACKAGE_NAME u"OneForEachPeer"
#define METADATA_SIZE 9
#define STAMP(bytes) number((bytes) + 5)
#define EXCHANGE for_one_context

static void number(uint8_t *bytes);
#include "skeleton.h"

static uint32_t served[MOST_CONTEXTS];

static void number(uint8_t *bytes)
{
    static uint32_t last;
    last++;
    memcpy(bytes, &last, sizeof last);
}

static NTSTATUS for_one_context(const struct call *call)
{
    struct context *own = context_of(call);
    uint32_t peer = 0;
    NTSTATUS status;
    size_t slot;
    if (call->data != NULL && call->length == METADATA_SIZE) {
        memcpy(&peer, call->data + 5, sizeof peer);
    }
    for (slot = 0; slot < MOST_CONTEXTS && peer != 0; slot++) {
        const struct context *other = &contexts[slot];
        if (other->handle != 0 && other != own && other->exchanged && served[slot] == peer) {
            return STATUS_INVALID_PARAMETER;
        }
    }
    status = correct_exchange(call);
    if (status == STATUS_SUCCESS) {
        served[context_of(call) - contexts] = peer;
    }
    return status;
}
