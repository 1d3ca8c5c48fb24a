/* breaks: nothing | the functions have the older prefix gss_ */
#define OLD_PREFIX
#include "skeleton.h"
