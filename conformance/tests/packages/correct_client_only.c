/* breaks: nothing | client only: no inbound credential, no call without a target name */
#define PACKAGE_NAME u"CorrectClientOnly"
#define PACKAGE_CAPABILITIES (SECPKG_FLAG_CONNECTION | SECPKG_FLAG_NEGOTIABLE2 | SECPKG_FLAG_CLIENT_ONLY)
#define ACQUIRE acquire_outbound
#define CHECK refuse_acceptor
/* There is no acceptor whose metadata could be asked for, so the initiator's own form is taken too. */
#define ACCEPTS(call, role) ((void)(role), is_metadata_of_any_role(call))
#include "skeleton.h"

static NTSTATUS acquire_outbound(ULONG use, LSA_SEC_HANDLE *handle)
{
    return use == SECPKG_CRED_OUTBOUND ? correct_acquire(use, handle) : SEC_E_UNSUPPORTED_FUNCTION;
}

static NTSTATUS refuse_acceptor(const struct call *call)
{
    return call->target == NULL ? SEC_E_UNSUPPORTED_FUNCTION : STATUS_SUCCESS;
}
