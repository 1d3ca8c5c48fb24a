/* startup: exit=3 clause=none outcome=not-offered | Exchange without Query */
#define NO_QUERY
#include "skeleton.h"
