/* startup: exit=3 clause=none outcome=not-demonstrated | gives credentials, then refuses every Query and Exchange */
#define PACKAGE_NAME u"StartupRefusesEverything"
#define QUERY refuse
#define EXCHANGE refuse
#include "skeleton.h"

static NTSTATUS refuse(const struct call *call)
{
    (void)call;
    return SEC_E_NO_CREDENTIALS;
}
