/* outside: RET-4 | Query tells what the caller did wrong by numbers of Win32 */
#define QUERY of_win32
#include "skeleton.h"

static NTSTATUS of_win32(const struct call *call)
{
    NTSTATUS status = correct_query(call);
    /* ERROR_INVALID_HANDLE */
    return status == SEC_E_INVALID_HANDLE || status == STATUS_INVALID_PARAMETER ? (NTSTATUS)6 : status;
}
