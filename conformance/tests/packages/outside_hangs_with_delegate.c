/* breaks: RET-6 | as outside_hangs_but_for_some, and spares no word */
#define SPARED 0u
#include "outside_hangs_but_for_some.c"
