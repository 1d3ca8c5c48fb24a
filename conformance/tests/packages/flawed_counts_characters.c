/* breaks: META-1 | takes MetaDataLength for a number of 16-bit characters and copies twice as much */
#define PACKAGE_NAME u"FlawedCountsCharacters"
#define EXCHANGE exchange_in_characters
#include "skeleton.h"

static volatile unsigned counted;

static NTSTATUS exchange_in_characters(const struct call *call)
{
    if (call->data != NULL && call->length > 0) {
        UCHAR *copy = malloc((size_t)call->length * sizeof(WCHAR));
        if (copy == NULL)
            return SEC_E_INSUFFICIENT_MEMORY;
        memcpy(copy, call->data, (size_t)call->length * sizeof(WCHAR));
        counted += copy[call->length];
        free(copy);
    }
    return correct_exchange(call);
}
