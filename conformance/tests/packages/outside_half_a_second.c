/* breaks: nothing | each Query and each Exchange takes half a second */
#define _POSIX_C_SOURCE 199309L
#define PACKAGE_NAME u"OutsideHalfASecond"
#define CHECK wait_for_half_a_second
#include "skeleton.h"

#include <time.h>

static NTSTATUS wait_for_half_a_second(const struct call *call)
{
    const struct timespec half = { .tv_sec = 0, .tv_nsec = 500000000 };

    (void)call;
    (void)nanosleep(&half, NULL);
    return STATUS_SUCCESS;
}
