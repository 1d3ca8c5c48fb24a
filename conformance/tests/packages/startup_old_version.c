/* startup: exit=3 clause=none outcome=not-offered | reports the last version before the two functions came, whatever lies in their slots */
#define PACKAGE_NAME u"StartupOldVersion"
#define PACKAGE_VERSION SECPKG_INTERFACE_VERSION_4
#include "skeleton.h"
