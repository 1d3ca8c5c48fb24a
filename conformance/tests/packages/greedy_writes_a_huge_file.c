/* greedy: RET-6 memory | writes into a file in Exchange without end */
#define PACKAGE_NAME u"WritesAHugeFile"
#define EXCHANGE exchange_writing
#include "skeleton.h"

#include <stdio.h>

static NTSTATUS exchange_writing(const struct call *call)
{
    static char block[1 << 16];
    char path[4096];
    FILE *file;

    if (call->length != METADATA_SIZE)
        return correct_exchange(call);
    snprintf(path, sizeof path, "%s/huge", getenv("TMPDIR"));
    file = fopen(path, "w");
    while (file != NULL)
        fwrite(block, sizeof block, 1, file);
    return correct_exchange(call);
}
