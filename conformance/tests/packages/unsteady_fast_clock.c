/* breaks: REQ-4 | as unsteady_clock, with a clock so fast that every check meets its changes */
#define REFUSED_FOR 2000000
#include "unsteady_clock.c"
