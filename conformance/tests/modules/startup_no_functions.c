/* startup: exit=3 clause=none outcome=not-offered | neither of the two functions */
#define NO_QUERY
#define NO_EXCHANGE
#include "skeleton.h"
