/* breaks: nothing | takes its time to start, as packages do that read keys from a disk */
#define PACKAGE_NAME u"CorrectSlowStart"
#define INITIALIZE initialize_slowly
#include "skeleton.h"

#include "faults.h"

static NTSTATUS initialize_slowly(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    /* As long as it takes to read a key from a disk. */
    for (int i = 0; i < 2; i++)
        sleep_a_moment();
    return correct_initialize(table);
}
