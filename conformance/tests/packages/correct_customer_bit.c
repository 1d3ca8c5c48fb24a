/* breaks: nothing | failures are a code of the package's own, with the customer bit: 0xE0000001 */
#define PACKAGE_NAME u"CorrectCustomerBit"
#define ANSWER(status) ((status) < 0 ? (NTSTATUS)0xE0000001 : (status))
#include "skeleton.h"
