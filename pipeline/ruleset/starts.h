// With what the matches of a rule start, read off its outline: `%{figure}\skm`
// starts with a digit or a number word. So a rule need not be searched for
// through a whole sentence, but is tried where one of these texts stands.
#ifndef CLAIMLINE_RULESET_STARTS_H_
#define CLAIMLINE_RULESET_STARTS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/outline.h"
#include "base/rule.h"

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
  // A text of up to eight bytes as a number, its first byte highest, so that
  // starts are put in order without a look at characters.
  struct Start {
    std::uint64_t bytes = 0;
    std::uint8_t size = 0;
    bool whole = true;  // all that was read so far; what follows goes on
    friend auto operator<=>(const Start&, const Start&) = default;
  };
  using Starts = std::vector<Start>;

  static Starts StartsOfTexts(const std::vector<std::string>& texts);
  static Starts Distinct(Starts starts);
  static std::size_t TierOf(const Start& start);
  static Starts Closed(Starts starts);
  static std::size_t CountCutTo(std::size_t length, const Starts& starts);
  static Starts CutTo(std::size_t length, Starts starts);
  static Start Cut(Start start, std::size_t length);
  static Start StartOf(std::string_view text, bool whole);
  static std::string TextOf(const Start& start);
  static Start Joined(const Start& start, const Start& more);
  static Starts Then(Starts left, const Starts& right);

  Starts Read(std::uint32_t number);
  Starts Compute(const Outlines::Node& node);
  Starts ReadWords(const Outlines::Node& node) const;
  Starts ReadSequence(std::span<const std::uint32_t> parts);
  Starts ReadRepeat(const Outlines::Node& node);

  const Outlines& outlines_;
  const Starts unknown_ = {{.whole = false}};
  std::unordered_map<std::uint32_t, Starts> known_;  // of shared nodes
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_STARTS_H_
