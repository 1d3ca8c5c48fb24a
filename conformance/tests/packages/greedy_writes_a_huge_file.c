/* greedy: RET-6 memory | makes a file in Exchange larger without end */
#define _GNU_SOURCE
#define PACKAGE_NAME u"WritesAHugeFile"
#define EXCHANGE exchange_writing
#include "skeleton.h"

#include <stdio.h>
#include <unistd.h>

static NTSTATUS exchange_writing(const struct call *call)
{
    char path[4096];
    FILE *file;

    if (call->length != METADATA_SIZE)
        return correct_exchange(call);
    snprintf(path, sizeof path, "%s/huge", getenv("TMPDIR"));
    file = fopen(path, "w");
    for (off_t size = 1 << 20; file != NULL; size *= 2)
        if (ftruncate(fileno(file), size) != 0)
            break;
    return correct_exchange(call);
}
