/* breaks: nothing | the skeleton as it is: both functions make contexts */
#include "skeleton.h"
