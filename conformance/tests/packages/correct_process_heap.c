/* breaks: nothing | uses the heap of the process, and none of the host's */
#define PACKAGE_NAME u"CorrectProcessHeap"
#define INITIALIZE initialize_alone
#include "skeleton.h"

static NTSTATUS initialize_alone(const LSA_SECPKG_FUNCTION_TABLE *ignored)
{
    (void)ignored;
    return correct_initialize(NULL);
}
