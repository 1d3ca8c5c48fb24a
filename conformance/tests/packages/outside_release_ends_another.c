/* breaks: CTX-11 | the release of a credential without contexts ends the newest context of another one */
#define PACKAGE_NAME u"FlawedReleaseEndsAnother"
#define RELEASE release_ending
#include "skeleton.h"

static NTSTATUS release_ending(LSA_SEC_HANDLE handle)
{
    const struct credential *credential = find_credential(handle);
    size_t alive = 0;

    for (size_t i = 0; i < MOST_CONTEXTS; i++)
        alive += contexts[i].handle != 0;
    for (size_t i = MOST_CONTEXTS; credential != NULL && credential->contexts == 0 && alive > 1 && i-- > 0;) {
        if (contexts[i].handle != 0) {
            drop_context(&contexts[i]);
            break;
        }
    }
    return correct_release(handle);
}
