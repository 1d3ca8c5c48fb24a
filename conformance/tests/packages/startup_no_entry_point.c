/* startup: exit=2 clause=none outcome=none | a library, but no security package: it exports no SpLsaModeInitialize */
#include "package.h"

EXPORT NTSTATUS NTAPI SpUserModeInitialize(void);

NTSTATUS NTAPI SpUserModeInitialize(void) { return STATUS_NOT_SUPPORTED; }
