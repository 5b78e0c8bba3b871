// With what the matches of a rule start, read off its outline: `%{figure}\skm`
// starts with a digit or a number word. So a rule need not be searched for
// through a whole sentence, but is tried where one of these texts stands.
#ifndef CLAIMLINE_RULESET_STARTS_H_
#define CLAIMLINE_RULESET_STARTS_H_

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>

#include "base/need_text.h"
#include "base/outline.h"
#include "base/rule.h"
#include "ruleset/start_texts.h"

namespace claimline {

// Asked for one rule after the other; what several share is worked out once.
class StartFinder {
 public:
  // `outlines`, in which those of the rules are, must outlive this.
  explicit StartFinder(const Outlines& outlines) : outlines_(outlines) {}

  // Returns texts, as needs have them, with one of which every match of `rule`
  // starts that its guard on what is behind lets stand; none where too little
  // is known to be of use.
  std::optional<Need> StartsOf(const Rule& rule);

 private:
  Starts Read(std::uint32_t number);
  Starts Compute(const Outlines::Node& node);
  Starts ReadCharacter(const Outlines::Node& node) const;
  Starts ReadWords(const Outlines::Node& node) const;
  Starts ReadSequence(std::span<const std::uint32_t> parts);
  Starts ReadRepeat(const Outlines::Node& node);

  const Outlines& outlines_;
  const Starts unknown_ = {{{}, false}};
  std::unordered_map<std::uint32_t, Starts> known_;  // of shared nodes
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_STARTS_H_
