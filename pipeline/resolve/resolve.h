// What one mention means on its own, by its kind. Names, whose meaning depends
// on the whole article, are resolved for a document at once: entity.h.
#ifndef CLAIMLINE_RESOLVE_RESOLVE_H_
#define CLAIMLINE_RESOLVE_RESOLVE_H_

#include <optional>
#include <string_view>

#include "base/context.h"
#include "base/mention.h"
#include "base/rule.h"
#include "base/span.h"
#include "base/value.h"
#include "resolve/room.h"

namespace claimline {

struct Resolution {
  Value value;
  Span span;  // of the mention; that of a count goes on to its noun
};

// Returns the value of `mention`, whose spans lie in `text`, and what it spans;
// none where it is refused (an impossible date, a number too long) and for
// entities and cues. A count does not go beyond `room.end`, so that no two
// values overlap.
std::optional<Resolution> Resolve(const Mention& mention, std::string_view text,
                                  const Room& room, const Context& context,
                                  const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_RESOLVE_H_
