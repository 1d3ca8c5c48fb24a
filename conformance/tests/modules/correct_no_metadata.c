/* breaks: nothing | Query has nothing to say, and Exchange takes nothing but empty metadata */
#define METADATA_SIZE 0
#include "skeleton.h"
