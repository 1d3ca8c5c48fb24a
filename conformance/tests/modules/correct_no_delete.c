/* breaks: nothing | no delete_sec_context: contexts are never given back, so none is made */
#define NO_DELETE
#define QUERY_MAKES_CONTEXT 0
#define EXCHANGE_MAKES_CONTEXT 0
#include "skeleton.h"
