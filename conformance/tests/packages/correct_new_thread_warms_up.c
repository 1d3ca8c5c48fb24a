/* breaks: nothing | the first call from each thread but the first lacks a resource, as where an arena is still to be set up */
#define PACKAGE_NAME u"CorrectNewThreadWarmsUp"
#define CHECK check_arena
#include "skeleton.h"

static NTSTATUS check_arena(const struct call *call)
{
    static _Thread_local int calls_here;
    static _Thread_local bool is_first_thread;
    static bool known;
    if (!known)
        known = is_first_thread = true;
    if (!is_first_thread && calls_here++ < 1)
        return (NTSTATUS)0xC000009A;
    return correct_check(call);
}
