/* breaks: META-1 | reads as many bytes as a length within the metadata says, once all else about it is as it should be */
#define PACKAGE_NAME u"FlawedTrustsInnerLength"
#define QUERY query_with_length
#define EXCHANGE exchange_by_length
#include "skeleton.h"

/* "META", the role, the length of what follows in four bytes, and that. */
enum { HEADER = 9, PAYLOAD = 12 };

static UCHAR messages[2][HEADER + PAYLOAD];
static volatile unsigned sum;

static NTSTATUS query_with_length(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    struct context *context = status == STATUS_SUCCESS ? correct_find_context(*call->context) : NULL;
    if (context == NULL)
        return status;
    UCHAR *message = messages[context->role == 'I'];
    const uint32_t length = PAYLOAD;
    memcpy(message, "META", 4);
    message[4] = (UCHAR)context->role;
    memcpy(message + 5, &length, sizeof length);
    memset(message + HEADER, 0x55, PAYLOAD);
    *call->data_out = message;
    *call->length_out = HEADER + PAYLOAD;
    return STATUS_SUCCESS;
}

static NTSTATUS exchange_by_length(const struct call *call)
{
    if (call->data == NULL && call->length > 0)
        return STATUS_INVALID_PARAMETER;
    NTSTATUS status = check_call(call);
    if (status != STATUS_SUCCESS)
        return status;
    if (call->length < HEADER + PAYLOAD || memcmp(call->data, "META", 4) != 0 ||
        call->data[4] != peer_of(role_of(call)))
        return SEC_E_INVALID_TOKEN;
    uint32_t length;
    memcpy(&length, call->data + 5, sizeof length);
    for (uint32_t i = 0; i < length; i++)
        sum += call->data[HEADER + i];
    struct context *context =
        is_first(call) ? make_context(find_credential(call->credential), call->target) : context_of(call);
    if (context == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    context->exchanged = true;
    *call->context = context->handle;
    return STATUS_SUCCESS;
}
