/* breaks: nothing | Query makes no context, Exchange makes one */
#define QUERY_MAKES_CONTEXT 0
#include "skeleton.h"
