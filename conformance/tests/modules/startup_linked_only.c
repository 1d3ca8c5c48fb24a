/* startup: exit=3 clause=none outcome=not-offered | the functions are those of a library that it is linked with */
#define NO_QUERY
#define NO_EXCHANGE
#include "skeleton.h"
