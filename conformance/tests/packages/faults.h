/* The ways in which a call does not come back; exit() and abort() are in stdlib.h. */
#ifndef FAULTS_H
#define FAULTS_H

#include "package.h"

#ifdef _WIN32
__declspec(dllimport) void NTAPI Sleep(ULONG Milliseconds);
static inline void sleep_a_second(void) { Sleep(1000); }
static inline void let_others_run(void) { Sleep(0); }
#else
#include <sched.h>
#include <unistd.h>
static inline void sleep_a_second(void) { sleep(1); }
static inline void let_others_run(void) { sched_yield(); }
#endif

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
