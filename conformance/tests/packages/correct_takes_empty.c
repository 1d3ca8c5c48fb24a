/* breaks: nothing | takes metadata of length 0 as a peer that has nothing to say */
#define PACKAGE_NAME u"CorrectTakesEmpty"
#define ACCEPTS(call, role) ((call)->length == 0 || is_metadata((call), peer_of(role)))
#include "skeleton.h"
