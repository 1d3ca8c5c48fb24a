/* breaks: CTX-11 | the end of a thread ends the newest context that it made */
#define PACKAGE_NAME u"OutsideEndedThread"
#define NEW_CONTEXT_HANDLE new_handle_of_this_thread
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include "skeleton.h"

static pthread_key_t newest;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void end_context(void *handle)
{
    struct context *context;

    enter();
    context = correct_find_context((LSA_SEC_HANDLE)handle);
    if (context != NULL)
        drop_context(context);
    leave(STATUS_SUCCESS);
}

static void make_key(void) { pthread_key_create(&newest, end_context); }

static LSA_SEC_HANDLE new_handle_of_this_thread(struct context *context)
{
    LSA_SEC_HANDLE handle = correct_new_context_handle(context);

    pthread_once(&once, make_key);
    pthread_setspecific(newest, (void *)handle);
    return handle;
}
