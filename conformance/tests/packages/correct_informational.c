/* breaks: nothing | success is a status of informational severity, 0x40000000 */
#define PACKAGE_NAME u"CorrectInformational"
#define ANSWER(status) ((status) == STATUS_SUCCESS ? (NTSTATUS)0x40000000 : (status))
#include "skeleton.h"
