#include "ruleset/lint_rules.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory_resource>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "ruleset/means.h"
#include "ruleset/pattern_traits.h"
#include "ruleset/pattern_tree.h"

namespace claimline {
namespace {

constexpr std::size_t kLeastExamples = 2;

// Compiling a larger pattern takes many milliseconds of an article's time.
constexpr int kMaxInstructions = 12'000;

constexpr std::array<std::string_view, 8> kNumericFields = {
    "amount", "low", "high", "mod", "unit", "per", "scope", "experts"};
constexpr std::array<std::string_view, 6> kDateFields = {
    "type", "timex", "mod", "start", "end", "vague"};
constexpr std::array<std::string_view, 3> kEntityFields = {"type", "name",
                                                           "entity"};

// The fields that an example's `value` may name.
std::span<const std::string_view> FieldsOf(RuleKind kind) {
  switch (kind) {
    case RuleKind::kDate:
      return kDateFields;
    case RuleKind::kEntity:
      return kEntityFields;
    case RuleKind::kAttribute:
    case RuleKind::kAttribution:
    case RuleKind::kModality:
      return {};
    default:
      return kNumericFields;
  }
}

// Looks at one rule.
class RuleLinter {
 public:
  explicit RuleLinter(const Rule& rule) : rule_(rule) {}

  std::vector<Diagnostic> Run() && {
    CheckExamples();
    CheckMeans();
    if (!rule_.pattern.empty()) {
      CheckPattern();
      CheckCase();
      CheckGuards();
    }
    return std::move(diagnostics_);
  }

 private:
  void Note(int line, int column, std::string message, std::string fix) {
    diagnostics_.push_back({.file = rule_.file,
                            .line = line,
                            .column = column,
                            .rule = rule_.id,
                            .message = std::move(message),
                            .fix = std::move(fix)});
  }

  void NoteRule(std::string message, std::string fix) {
    Note(rule_.line, 1, std::move(message), std::move(fix));
  }

  void NotePattern(std::string message, std::string fix) {
    Note(rule_.pattern_line, rule_.pattern_column, std::move(message),
         std::move(fix));
  }

  RE2::Options Options() const {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_longest_match(true);
    options.set_case_sensitive(rule_.case_sensitive);
    return options;
  }

  void CheckExamples();
  void CheckFields(const Example& example);
  void CheckMeans();
  void CheckPattern();
  void CheckCase();
  void CheckGuards();

  const Rule& rule_;
  std::pmr::monotonic_buffer_resource memory_;  // of the patterns' structures
  std::vector<Diagnostic> diagnostics_;
};

void RuleLinter::CheckExamples() {
  const auto count = [&](const std::vector<Example>& examples,
                         const std::string& word, const std::string& fix) {
    if (examples.size() >= kLeastExamples) return;
    NoteRule("rule has " + std::to_string(examples.size()) + " " + word +
                 (examples.size() == 1 ? " example" : " examples"),
             fix);
  };
  count(rule_.positive, "positive",
        "add texts in which it finds something, two at least");
  count(rule_.negative, "negative",
        "add texts that look alike and in which it finds nothing, two at "
        "least");
  std::set<std::tuple<std::string_view, std::string_view>> seen;
  for (const auto* examples :
       {&rule_.positive, &rule_.todo_positive, &rule_.negative}) {
    for (const Example& example : *examples) {
      if (!seen.insert({example.text, example.span}).second) {
        Note(example.line, example.column, "example stands twice",
             "leave one out");
      }
      CheckFields(example);
    }
  }
}

void RuleLinter::CheckFields(const Example& example) {
  const auto known = FieldsOf(rule_.kind);
  for (const auto& [field, value] : example.value) {
    if (std::find(known.begin(), known.end(), field) != known.end()) continue;
    Note(example.line, example.column,
         "a value of kind " + std::string(Name(rule_.kind)) + " has no field " +
             Quoted(field),
         known.empty() ? "leave `value` out: what a cue means is in `means`"
                       : "use " + Listed(known));
  }
}

void RuleLinter::CheckMeans() {
  const auto known = MeansOf(rule_.kind);
  for (const auto& [key, value] : rule_.means) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    NoteRule("`means` of kind " + std::string(Name(rule_.kind)) +
                 " has no key " + Quoted(key),
             "use " + Listed(known));
  }
}

void RuleLinter::CheckPattern() {
  const RE2 pattern(rule_.pattern, Options());
  if (!pattern.ok()) {
    NotePattern("pattern does not compile: " + pattern.error(),
                "lower the bounds of its repetitions");
  } else if (RE2::FullMatch("", pattern)) {
    NotePattern("pattern matches the empty text",
                "make a part of it compulsory");
  } else if (pattern.ProgramSize() > kMaxInstructions) {
    NotePattern("pattern takes " + std::to_string(pattern.ProgramSize()) +
                    " instructions, more than " +
                    std::to_string(kMaxInstructions),
                "write `\\p{…}` as ranges of letters, or repeat less");
  }
  const PatternNode tree = ParsePattern(rule_.pattern, memory_);
  for (const bool at_end : {false, true}) {
    if (!TakesSpace(tree, at_end)) continue;
    NotePattern(std::string("a match can ") + (at_end ? "end" : "begin") +
                    " with white space",
                "put the space and what it leads to in one optional group");
  }
}

void RuleLinter::CheckCase() {
  const PatternNode tree = ParsePattern(rule_.pattern, memory_);
  if (!rule_.case_sensitive && !MindsCase(tree)) {
    NotePattern(
        "case = \"insensitive\" has no effect: no letter in the pattern",
        "leave it out");
  }
  const PatternNode* upper = CaselessUpperClass(tree, !rule_.case_sensitive);
  if (upper) {
    NotePattern(Quoted(upper->text) +
                    " takes in lower case, too, where case is ignored",
                "write the part that ignores case as (?i:…) and this outside");
  }
}

void RuleLinter::CheckGuards() {
  for (const Guard& guard : rule_.guards) {
    const bool left = guard.place == Guard::Place::kBefore;
    const bool right = guard.place == Guard::Place::kAfter;
    const bool edge =
        (left && rule_.boundary == Boundary::kLeft) ||
        (right && rule_.boundary == Boundary::kRight) ||
        (!left && !right ? false : rule_.boundary == Boundary::kWord);
    if (!edge || !IsWordClass(ParsePattern(guard.pattern, memory_))) continue;
    Note(guard.line, guard.column,
         guard.negated
             ? "guard refuses nothing that the boundary does not refuse"
             : "guard can never hold beside a word edge",
         "leave it out");
  }
}

// Rules that can never win: they say what an earlier one says.
std::vector<Diagnostic> FindTwins(const RuleSet& rules) {
  using Guards = std::vector<std::tuple<Guard::Place, bool, std::string>>;
  using Key = std::tuple<RuleKind, std::string, std::string, bool, Boundary,
                         unsigned long, Guards>;
  std::map<Key, const Rule*> seen;
  std::vector<Diagnostic> diagnostics;
  for (const Rule& rule : rules.rules) {
    Guards guards;
    for (const Guard& guard : rule.guards) {
      guards.emplace_back(guard.place, guard.negated, guard.pattern);
    }
    const auto [at, is_new] =
        seen.try_emplace(Key(rule.kind, rule.pattern, rule.lexicon + rule.scan,
                             rule.case_sensitive, rule.boundary,
                             rule.sections.to_ulong(), std::move(guards)),
                         &rule);
    if (is_new) continue;
    const Rule& first = *at->second;
    const Rule& loser = rule.priority > first.priority ? first : rule;
    const Rule& winner = rule.priority > first.priority ? rule : first;
    diagnostics.push_back(
        {.file = loser.file,
         .line = loser.line,
         .column = 1,
         .rule = loser.id,
         .message = "rule can never win: it finds what " + winner.id + " finds",
         .fix = "remove one of the two"});
    at->second = &winner;
  }
  return diagnostics;
}

}  // namespace

std::vector<Diagnostic> LintRules(const RuleSet& rules) {
  std::vector<Diagnostic> diagnostics;
  for (const Rule& rule : rules.rules) {
    std::vector<Diagnostic> of_rule = RuleLinter(rule).Run();
    std::move(of_rule.begin(), of_rule.end(), std::back_inserter(diagnostics));
  }
  std::vector<Diagnostic> twins = FindTwins(rules);
  std::move(twins.begin(), twins.end(), std::back_inserter(diagnostics));
  return diagnostics;
}

}  // namespace claimline
