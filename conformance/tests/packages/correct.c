/* breaks: nothing | the skeleton as it is */
#include "skeleton.h"
