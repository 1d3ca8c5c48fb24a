/* breaks: RET-4 | Exchange refuses metadata with a Win32 error number, 50, which counts as a success */
#define PACKAGE_NAME u"FlawedWin32Codes"
#define EXCHANGE exchange_in_win32
#include "skeleton.h"

static NTSTATUS exchange_in_win32(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    return status == SEC_E_INVALID_TOKEN ? 50 : status;
}
