/* breaks: nothing | fails with NTSTATUS codes of error severity alone, and none of the SEC_E ones */
#define PACKAGE_NAME u"CorrectNtErrors"
#define STATUS_UNSUCCESSFUL ((NTSTATUS)0xC0000001)
#define ANSWER(status) (((ULONG)(status) & 0xFFFF0000u) == 0x80090000u ? STATUS_UNSUCCESSFUL : (status))
#include "skeleton.h"
