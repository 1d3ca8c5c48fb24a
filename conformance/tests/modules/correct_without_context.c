/* breaks: nothing | both functions succeed and never make a context, as many mechanisms do */
#define QUERY_MAKES_CONTEXT 0
#define EXCHANGE_MAKES_CONTEXT 0
#include "skeleton.h"
