/* breaks: TGT-1 | refuses every call without a target name, yet is not client only */
#define PACKAGE_NAME u"FlawedRefusesNoName"
#define CHECK refuse_no_name
/* No acceptor can be asked for its metadata, so the initiator's own form is taken too. */
#define ACCEPTS(call, role) ((void)(role), is_metadata_of_any_role(call))
#include "skeleton.h"

static NTSTATUS refuse_no_name(const struct call *call)
{
    return call->target == NULL ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}
