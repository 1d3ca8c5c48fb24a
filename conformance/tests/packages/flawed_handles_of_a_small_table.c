/* breaks: CTX-6 | has twenty handles: the twenty-first context alive at once gets the handle of another */
#define PACKAGE_NAME u"FlawedHandlesOfASmallTable"
#define NEW_CONTEXT_HANDLE(context) handle_of_twenty(context)
#include "skeleton.h"

static LSA_SEC_HANDLE handle_of_twenty(struct context *context)
{
    LSA_SEC_HANDLE other = 0;
    int alive = 0;
    for (int i = 0; i < MOST_CONTEXTS; i++)
        if (contexts[i].handle != 0) {
            alive++;
            other = contexts[i].handle;
        }
    return alive >= 20 ? other : correct_new_context_handle(context);
}
