// With what the matches of a rule start, read off its pattern: `%{figure}\skm`
// starts with a digit or a number word. So a rule need not be searched for
// through a whole sentence, but is tried where one of these texts stands.
#ifndef CLAIMLINE_RULESET_STARTS_H_
#define CLAIMLINE_RULESET_STARTS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/rule.h"
#include "ruleset/expand.h"
#include "ruleset/pattern_text.h"
#include "ruleset/pattern_tree.h"
#include "ruleset/rule_file.h"

namespace claimline {

// Asked for one rule at a time; what macros start with is worked out once.
class StartFinder {
 public:
  // All of them must outlive this. `files` gives the macros that all share.
  StartFinder(const std::vector<RuleFile>& files, const Lexicons& lexicons);

  // From here on rules are those of `file`.
  void Enter(const RuleFile& file);

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

  Starts Read(const PatternNode& node);
  Starts ReadRow(std::span<const PatternNode> nodes);
  Starts ReadRepeat(const PatternNode& node);
  Starts ReadReference(std::string_view name);
  const Starts& ReadLexicon(const Lexicon& lexicon);

  const Lexicons& lexicons_;
  const Starts unknown_ = {{.whole = false}};
  MacroTable<Starts> macros_;
  // As written, and folded.
  std::array<std::map<const Lexicon*, Starts>, 2> starts_of_lexicon_;
  bool folded_ = false;  // letters match in either case
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_STARTS_H_
