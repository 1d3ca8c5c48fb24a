/* startup: exit=3 clause=none outcome=not-offered | both functions answer STATUS_NOT_IMPLEMENTED to everything */
#define PACKAGE_NAME u"StartupNotImplemented"
#define QUERY answer_not_implemented
#define EXCHANGE answer_not_implemented
#include "skeleton.h"

static NTSTATUS answer_not_implemented(const struct call *call)
{
    (void)call;
    return STATUS_NOT_IMPLEMENTED;
}
