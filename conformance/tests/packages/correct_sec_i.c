/* breaks: nothing | success is SEC_I_COMPLETE_NEEDED, as packages answer in later legs */
#define PACKAGE_NAME u"CorrectSecI"
#define ANSWER(status) ((status) == STATUS_SUCCESS ? SEC_I_COMPLETE_NEEDED : (status))
#include "skeleton.h"
