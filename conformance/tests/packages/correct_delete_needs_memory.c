/* breaks: nothing | asks for memory to delete a context, and refuses to where it gets none: MEM-3 permits that */
#define PACKAGE_NAME u"CorrectDeleteNeedsMemory"
#define DELETE_CONTEXT delete_with_note
#include "skeleton.h"

static NTSTATUS delete_with_note(LSA_SEC_HANDLE context)
{
    if (correct_find_context(context) == NULL)
        return SEC_E_INVALID_HANDLE;
    void *note = take_lsa_heap(64);
    if (note == NULL)
        return SEC_E_INSUFFICIENT_MEMORY;
    NTSTATUS status = correct_delete_context(context);
    give_lsa_heap(note);
    return status;
}
