// Frost of our own: five pictures of ice, for whoever has not the published ones.
#pragma once

#include "corrupt/corruption.h"

namespace ipmix::corruption {

// Drawn once for a process, the same everywhere; safe to call from any thread.
const FrostPictures& drawn_frost();

}  // namespace ipmix::corruption
