// How far a value may reach beyond its mention.
#ifndef CLAIMLINE_RESOLVE_ROOM_H_
#define CLAIMLINE_RESOLVE_ROOM_H_

#include <cstdint>

#include "base/span.h"

namespace claimline {

struct Room {
  Span sentence;  // of the mention
  // Where the next mention of another kind of value starts, else the end of the
  // sentence: no two values overlap.
  std::uint32_t end = 0;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ROOM_H_
