/* breaks: nothing | no more than two contexts at a time: a third is refused for want of room */
#define PACKAGE_NAME u"CorrectTwoContexts"
#define CHECK check_room
#include "skeleton.h"

#define STATUS_TOO_MANY_CONTEXT_IDS ((NTSTATUS)0xC000015A)

static NTSTATUS check_room(const struct call *call)
{
    int live = 0;
    for (int i = 0; i < MOST_CONTEXTS; i++)
        live += contexts[i].handle != 0;
    return is_first(call) && live >= 2 ? STATUS_TOO_MANY_CONTEXT_IDS : STATUS_SUCCESS;
}
