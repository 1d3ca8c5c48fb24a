/* The ways in which a call does not come back; exit() and abort() are in stdlib.h. */
#ifndef FAULTS_H
#define FAULTS_H

#include "package.h"
#include <stdlib.h>

#ifdef _WIN32
__declspec(dllimport) void NTAPI Sleep(ULONG Milliseconds);
static inline void sleep_a_second(void) { Sleep(1000); }
static inline void let_others_run(void) { Sleep(0); }
static inline void sleep_a_moment(void) { Sleep(5); }
__declspec(dllimport) void *NTAPI CreateThread(void *Attributes, size_t Stack, ULONG(NTAPI *Function)(void *),
                                               void *Argument, ULONG Flags, ULONG *Id);
#else
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <unistd.h>
static inline void sleep_a_second(void) { sleep(1); }
static inline void let_others_run(void) { sched_yield(); }
static inline void sleep_a_moment(void) { poll(NULL, 0, 5); }
#endif

/* What a thread does, and with what. */
struct errand {
    void (*function)(const void *);
    const void *argument;
};

static inline void run_errand(struct errand *errand)
{
    struct errand own = *errand;
    free(errand);
    own.function(own.argument);
}

#ifdef _WIN32
static inline ULONG NTAPI thread_of(void *errand)
{
    run_errand(errand);
    return 0;
}
#else
static inline void *thread_of(void *errand)
{
    run_errand(errand);
    return NULL;
}
#endif

/* Runs a function in a thread that nobody waits for. */
static inline void start_thread(void (*function)(const void *), const void *argument)
{
    struct errand *errand = malloc(sizeof *errand);
    if (errand == NULL)
        return;
    *errand = (struct errand){function, argument};
#ifdef _WIN32
    CreateThread(NULL, 0, thread_of, errand, 0, NULL);
#else
    /* Detached from the start: pthread_detach of glibc may read what a thread that ends just then has given back. */
    pthread_attr_t detached;
    pthread_t thread;
    if (pthread_attr_init(&detached) != 0)
        return;
    if (pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED) == 0)
        pthread_create(&thread, &detached, thread_of, errand);
    pthread_attr_destroy(&detached);
#endif
}

/* Volatile twice, so that the compiler neither sees nor drops the NULL. */
static inline void crash_now(void)
{
    volatile int *volatile nowhere = NULL;
    *nowhere = 1;
}

static inline void hang_forever(void)
{
    for (;;)
        sleep_a_second();
}

#endif
