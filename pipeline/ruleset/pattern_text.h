// The texts that parts of a pattern stand for, in the notation of needs: small
// letters for either case, a space for any white space, kDigits for digits.
// Beside these, kGap stands for what is not known.
#ifndef CLAIMLINE_RULESET_PATTERN_TEXT_H_
#define CLAIMLINE_RULESET_PATTERN_TEXT_H_

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ruleset/pattern_tree.h"
#include "ruleset/rule_file.h"

namespace claimline {

inline constexpr char kGap = '\x01';

// In the five below, `folded` says that letters match in either case.

// Returns the text of a literal as a pattern writes it: `a`, `\.`.
std::string LiteralText(std::string_view literal, bool folded);

struct LiteralRun {
  std::string text;
  std::size_t size = 0;  // nodes
};

// Returns the text of all literals at the front of `nodes`.
LiteralRun LiteralsAtFront(std::span<const PatternNode> nodes, bool folded);

// Returns the texts of a class, each of one character; {kGap} for one that is
// negated or has more than a few.
std::vector<std::string> ClassTexts(const PatternNode& node, bool folded);

// Returns the text of a lexicon's surface form.
std::string SurfaceText(std::string_view surface, bool folded);

// Returns whether a group switches to folded letters, as `(?i:…)` does.
bool FoldsCase(const PatternNode& group);

// Returns `text` with each run of figures as one, as needs have it.
std::string WithWholeFigures(std::string_view text);

// Takes the edges off `text` that are none, because no word stands there.
std::string_view WithTrueEdges(std::string_view text);

// What is known of each macro, worked out when it is first asked for: of a
// file's own, else of those shared by all.
template <typename Known>
class MacroTable {
 public:
  void DefineShared(const RuleFile& file) { Define(file, shared_); }

  // Forgets the macros of the file before.
  void Enter(const RuleFile& file) {
    local_.clear();
    Define(file, local_);
  }

  // Returns what `work_out(text)` says of the macro `name`; null where there is
  // no such macro, `in_circle` within its own text.
  template <typename WorkOut>
  const Known* Find(std::string_view name, bool folded, const Known& in_circle,
                    WorkOut work_out) {
    auto found = local_.find(name);
    if (found == local_.end()) {
      found = shared_.find(name);
      if (found == shared_.end()) return nullptr;
    }
    Entry& entry = found->second;
    std::optional<Known>& known = entry.known[folded];
    if (!known) {
      if (entry.open) return &in_circle;
      entry.open = true;
      known = work_out(entry.text);
      entry.open = false;
    }
    return &*known;
  }

 private:
  struct Entry {
    std::string_view text;
    std::array<std::optional<Known>, 2> known;  // as written, and folded
    bool open = false;                          // being worked out
  };
  using Entries = std::map<std::string, Entry, std::less<>>;

  static void Define(const RuleFile& file, Entries& entries) {
    for (const Macro& macro : file.macros) {
      entries.try_emplace(macro.name, Entry{macro.text, {}, false});
    }
  }

  Entries shared_;
  Entries local_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_PATTERN_TEXT_H_
