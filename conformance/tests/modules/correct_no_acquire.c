/* breaks: nothing | no acquire_cred: everything is done with the default credential */
#define NO_ACQUIRE
#include "skeleton.h"
