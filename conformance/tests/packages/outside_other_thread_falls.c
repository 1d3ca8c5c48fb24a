/* breaks: RET-6 | an Exchange falls on a context that another thread has made, which still lives */
#define PACKAGE_NAME u"OutsideOtherThreadFalls"
#define NEW_CONTEXT_HANDLE new_handle_of_this_thread
#define EXCHANGE exchange_by_its_maker
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include "skeleton.h"

#define MOST_THREADS 65536

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool lives[MOST_THREADS];
static size_t makers[MOST_CONTEXTS];

static void end_of_thread(void *number) { lives[(size_t)number] = false; }

static void make_key(void) { pthread_key_create(&key, end_of_thread); }

static size_t this_thread(void)
{
    static size_t last;

    pthread_once(&once, make_key);
    if (pthread_getspecific(key) == NULL) {
        last = (last + 1) % MOST_THREADS;
        lives[last] = true;
        pthread_setspecific(key, (void *)last);
    }
    return (size_t)pthread_getspecific(key);
}

static LSA_SEC_HANDLE new_handle_of_this_thread(struct context *context)
{
    makers[context - contexts] = this_thread();
    return correct_new_context_handle(context);
}

static NTSTATUS exchange_by_its_maker(const struct call *call)
{
    struct context *context = context_of(call);

    if (context != NULL) {
        size_t maker = makers[context - contexts];
        if (maker != this_thread() && lives[maker])
            __builtin_trap();
    }
    return correct_exchange(call);
}
