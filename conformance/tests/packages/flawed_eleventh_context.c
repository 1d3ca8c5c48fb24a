/* breaks: REQ-4 | counts the contexts that it ever made, and refuses every one after the tenth with a code that names no resource */
#define PACKAGE_NAME u"FlawedEleventhContext"
#define EXCHANGE exchange_ten_times
#include "skeleton.h"

static NTSTATUS exchange_ten_times(const struct call *call)
{
    static int made;
    bool first = is_first(call);
    NTSTATUS status = first && made >= 10 ? SEC_E_INTERNAL_ERROR : correct_exchange(call);
    made += first && status == STATUS_SUCCESS;
    return status;
}
