/* breaks: nothing | Query hands out data of the module itself, which nobody frees */
#define PACKAGE_NAME u"CorrectStaticMetadata"
#define QUERY query_static
#include "skeleton.h"

static NTSTATUS query_static(const struct call *call)
{
    static UCHAR of_initiator[] = {'M', 'E', 'T', 'A', INITIATOR};
    static UCHAR of_acceptor[] = {'M', 'E', 'T', 'A', ACCEPTOR};
    NTSTATUS status = correct_query(call);
    if (status == STATUS_SUCCESS)
        *call->data_out = role_of(call) == INITIATOR ? of_initiator : of_acceptor;
    return status;
}
