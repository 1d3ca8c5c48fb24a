/* breaks: nothing | Query makes a context, Exchange needs none and makes none */
#define EXCHANGE_MAKES_CONTEXT 0
#include "skeleton.h"
