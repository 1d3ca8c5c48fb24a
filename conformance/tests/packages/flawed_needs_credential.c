/* breaks: CRED-3 | Exchange wants a credential even where a live context has one */
#define PACKAGE_NAME u"FlawedNeedsCredential"
#define EXCHANGE exchange_with_credential
#include "skeleton.h"

static NTSTATUS exchange_with_credential(const struct call *call)
{
    return call->credential == 0 ? SEC_E_INVALID_HANDLE : correct_exchange(call);
}
