/* startup: exit=1 clause=PKG-2 outcome=broken | reports a version that no header names */
#define PACKAGE_NAME u"StartupUnknownVersion"
#define PACKAGE_VERSION 0x00123456u
#include "skeleton.h"
