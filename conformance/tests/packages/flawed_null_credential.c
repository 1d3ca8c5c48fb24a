/* breaks: CRED-2,QRY-1 | takes a NULL credential for the default one and makes a context from it */
#define PACKAGE_NAME u"FlawedNullCredential"
#define QUERY query_by_default
#define EXCHANGE exchange_by_default
#include "skeleton.h"

static struct call with_default(const struct call *call)
{
    static LSA_SEC_HANDLE standing;
    struct call changed = *call;

    if (is_first(call) && call->credential == 0) {
        if (standing == 0)
            correct_acquire(SECPKG_CRED_BOTH, &standing);
        changed.credential = standing;
    }
    return changed;
}

static NTSTATUS query_by_default(const struct call *call)
{
    struct call changed = with_default(call);
    return correct_query(&changed);
}

static NTSTATUS exchange_by_default(const struct call *call)
{
    struct call changed = with_default(call);
    return correct_exchange(&changed);
}
