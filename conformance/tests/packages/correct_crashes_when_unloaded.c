/* breaks: nothing | a destructor that crashes after SpShutDown: no contract speaks of it */
#define PACKAGE_NAME u"CorrectCrashesWhenUnloaded"
#include "faults.h"
#include "skeleton.h"

__attribute__((destructor)) static void unloaded(void)
{
    crash_now();
}
