/* startup: exit=2 clause=none outcome=none | does not say which mechanism it holds */
#define NO_INDICATE
#include "skeleton.h"
