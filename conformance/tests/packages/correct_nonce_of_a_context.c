/* breaks: nothing | a context has one nonce in all its metadata, and no nonce is taken twice */
#include <stdint.h>
#include <string.h>

#define PACKAGE_NAME u"NonceOfAContext"
#define METADATA_SIZE 9
#define STAMP(bytes) nonce((bytes) + 5)
#define EXCHANGE fresh_only

static void nonce(uint8_t *bytes);
#include "skeleton.h"

#define REMEMBERED 64

static void nonce(uint8_t *bytes)
{
    static uint32_t last;
    uint32_t value;
    memcpy(&value, bytes, sizeof value);
    if (value == 0) {
        last++;
        memcpy(bytes, &last, sizeof last);
    }
}

static NTSTATUS fresh_only(const struct call *call)
{
    static uint32_t seen[REMEMBERED];
    static unsigned count;
    uint32_t value = 0;
    NTSTATUS status;
    if (ACCEPTS(call, role_of(call))) {
        memcpy(&value, call->data + 5, sizeof value);
        for (unsigned place = 0; place < REMEMBERED; place++) {
            if (seen[place] == value) {
                return SEC_E_OUT_OF_SEQUENCE;
            }
        }
    }
    status = correct_exchange(call);
    if (status == STATUS_SUCCESS) {
        seen[count++ % REMEMBERED] = value;
    }
    return status;
}
