/* breaks: RET-6 | an Exchange with metadata falls in eight threads of its own at the same time */
#define PACKAGE_NAME u"OutsideThreadsFallAtOnce"
#define EXCHANGE exchange_and_fall
#include <stdatomic.h>
#include "skeleton.h"
#include "faults.h"

#define THREADS 8

static atomic_int waiting;

static void fall(const void *nothing)
{
    (void)nothing;
    atomic_fetch_add(&waiting, 1);
    while (atomic_load(&waiting) < THREADS)
        let_others_run();
    crash_now();
}

static NTSTATUS exchange_and_fall(const struct call *call)
{
    if (call->length > 0) {
        for (int number = 0; number < THREADS; number++)
            start_thread(fall, NULL);
        for (;;)
            sleep_a_moment();
    }
    return correct_exchange(call);
}
