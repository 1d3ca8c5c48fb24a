/* breaks: META-1 | looks for a terminator behind the metadata, as if it were a string of characters */
#define PACKAGE_NAME u"FlawedReadsPastMetadata"
#define EXCHANGE exchange_with_strlen
#include "skeleton.h"

static volatile size_t counted;

static NTSTATUS exchange_with_strlen(const struct call *call)
{
    if (call->data != NULL && call->length > 0)
        counted = strlen((const char *)call->data);
    return correct_exchange(call);
}
