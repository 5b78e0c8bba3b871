#include "resolve/tense.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "base/ascii.h"
#include "resolve/one_of.h"

namespace claimline {
namespace {

bool IsWordByte(char c) { return IsAsciiLetter(c) || c == '\'' || !IsAscii(c); }

// Returns the end of the word that starts at `at`, hyphens inside included:
// `better-than-expected`.
std::size_t WordEnd(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const bool hyphen =
        text[at] == '-' && at + 1 < text.size() && IsWordByte(text[at + 1]);
    if (!IsWordByte(text[at]) && !hyphen) break;
    ++at;
  }
  return at;
}

// A form in -ed that is no adjective or noun by nature, as those of two words
// are: `better-than-expected`.
bool IsRegularPast(std::string_view word) {
  const bool compound = word.find('-') != word.npos && !word.starts_with("re-");
  if (compound) return false;
  constexpr std::string_view kNoPast[] = {
      "need",    "speed",   "feed",     "seed",    "indeed",        "exceed",
      "proceed", "succeed", "united",   "hundred", "red",           "bed",
      "limited", "embed",   "advanced", "related", "unprecedented", "shed",
      "breed",   "bleed",   "greed",    "sacred"};
  return word.size() > 4 && word.ends_with("ed") && !IsOneOf(word, kNoPast);
}

bool IsBe(std::string_view word) {
  constexpr std::string_view kForms[] = {"be", "is", "are", "being", "am"};
  return IsOneOf(word, kForms);
}

// Single words, with what each says.
class Clause {
 public:
  Clause(std::string_view text, const RuleSet& rules)
      : lexicon_(rules.LexiconNamed("tense")) {
    std::size_t at = 0;
    while (at < text.size()) {
      if (!IsWordByte(text[at])) {
        ++at;
        continue;
      }
      const std::size_t end = WordEnd(text, at);
      words_.push_back(text.substr(at, end - at));
      at = end;
    }
  }

  std::size_t size() const { return words_.size(); }

  // Says of the last word that what follows it is still to come.
  bool EndsAhead() const {
    constexpr std::string_view kAhead[] = {"by", "By", "until", "Until",
                                           "till"};
    const bool ahead_of =
        words_.size() > 1 && words_.back() == "of" &&
        (words_.end()[-2] == "ahead" || words_.end()[-2] == "Ahead");
    return ahead_of || (!words_.empty() && IsOneOf(words_.back(), kAhead));
  }

  // Says of what follows that it had come already: `had received a third by`.
  bool EndsPerfect() const {
    for (std::size_t i = words_.size(); i-- > 1;) {
      const Tense tense = At(i);
      if (tense == Tense::kUnknown) continue;
      return tense == Tense::kPast && words_[i - 1] == "had" &&
             !Precedes(i, "to");
    }
    return false;
  }

  // Says of what follows that it had come already: `lasted until`.
  bool EndsLasting() const {
    constexpr std::string_view kUntil[] = {"until", "till"};
    constexpr std::string_view kLasting[] = {"lasted", "stayed",   "remained",
                                             "waited", "worked",   "lived",
                                             "served", "persisted"};
    constexpr std::size_t kReach = 7;  // words
    constexpr std::size_t kLate = 3;   // `until shortly after`
    const auto has = [&](std::size_t last, const auto& list) {
      const auto first = words_.end() - std::min(last, words_.size());
      return std::any_of(first, words_.end(), [&](std::string_view word) {
        return IsOneOf(word, list);
      });
    };
    return has(kLate, kUntil) && has(kReach, kLasting);
  }

  // Says of what stands before it that it had come already: `By Friday, crews
  // had`, `By Friday it was`.
  bool StartsPerfect() const {
    constexpr std::size_t kReach = 5;  // the subject and the verb
    const auto end = words_.begin() + std::min(kReach, words_.size());
    constexpr std::string_view kPast[] = {"had", "was", "were"};
    return std::any_of(words_.begin(), end, [&](std::string_view word) {
      return IsOneOf(word, kPast);
    });
  }

  // The same, where nothing else says when.
  bool EndsOpen() const {
    constexpr std::string_view kOpen[] = {"into", "through"};
    return !words_.empty() && IsOneOf(words_.back(), kOpen);
  }

  // The same: `Council tax to rise in`.
  bool HasInfinitive() const {
    constexpr std::string_view kVerbs[] = {"verb", "future_bare",
                                           "future_plural", "future_capital"};
    for (std::size_t i = 1; i < words_.size(); ++i) {
      if (words_[i - 1] != "to") continue;
      if (IsOneOf(lexicon_.Get(words_[i], "tense"), kVerbs)) return true;
    }
    return false;
  }

  // Says of what follows that it stands on the calendar: `the funeral is on`.
  bool EndsInPresent() const {
    constexpr std::string_view kPlacing[] = {"on", "at", "from"};
    constexpr std::string_view kForms[] = {"is", "are"};
    std::size_t last = words_.size();
    while (last > 0 && IsOneOf(words_[last - 1], kPlacing)) --last;
    return last > 0 && IsOneOf(words_[last - 1], kForms);
  }

  // True for words that send a whole clause into the future.
  bool IsWill(std::size_t index) const {
    return lexicon_.Get(words_[index], "tense") == "will" ||
           Contraction(words_[index]) == Tense::kFuture;
  }

  // True for `expected` of `it is expected to`.
  bool IsExpected(std::size_t index) const {
    return At(index) == Tense::kFuture && Passive(index);
  }

  // What word `index` says of the tense.
  Tense At(std::size_t index) const {
    const std::string_view word = words_[index];
    if (word == "May") return Tense::kUnknown;  // the month
    const std::string_view known = lexicon_.Get(word, "tense");
    if (ObligesAt(index) || LooksAhead(index, known)) return Tense::kFuture;
    const bool past = known == "past" || IsRegularPast(word) ||
                      (known == "past_bare" && !IsInfinitive(index));
    if (!past) return known.empty() ? Contraction(word) : Tense::kUnknown;
    const bool passive = Passive(index);
    return passive && !IsAuxiliary(word) ? Tense::kUnknown : Tense::kPast;
  }

 private:
  static Tense Contraction(std::string_view word) {
    if (word.ends_with("'ll") || word == "won't") return Tense::kFuture;
    if (word.ends_with("'ve")) return Tense::kPast;
    return Tense::kUnknown;
  }

  static bool IsAuxiliary(std::string_view word) {
    constexpr std::string_view kForms[] = {"was", "were", "had",
                                           "has", "have", "did"};
    return IsOneOf(word, kForms);
  }

  // True where word `index`, which the lexicon calls `known`, sends into the
  // future what stands here.
  bool LooksAhead(std::size_t index, std::string_view known) const {
    // `slowed less than expected`
    const bool compared =
        index > 0 && (words_[index - 1] == "than" || words_[index - 1] == "as");
    if (compared && known != "will") return false;
    if (known == "future" || known == "will") return true;
    if (known == "future_to") {
      return Precedes(index, "to") ||
             (Precedes(index, "for") && Passive(index));
    }
    if (known == "past_bare") {  // `is forecast for`
      return Passive(index) &&
             (Precedes(index, "for") || Precedes(index, "to"));
    }
    if (known == "future_from") return EndsOnward();
    if (known == "future_onto") {
      return Precedes(index, "to") && index + 2 == words_.size();
    }
    if (known == "future_in") return PlacedAfter(index);
    if (known == "future_bare") {
      return (PlacedAfter(index) && !IsBound(index)) || IsPlannedByMany(index);
    }
    if (known == "future_being") return index > 0 && IsBe(words_[index - 1]);
    if (known == "future_not") return !Precedes(index, "not");
    if (known == "future_plural") return IsPlannedByMany(index);
    return known == "future_capital" && index > 0 &&
           (IsCapital(words_[index]) || IsPlannedByMany(index));
  }

  // True for `start` of `orders start`, `face` of `they face Leeds on`: what
  // has more than one subject is no noun.
  bool IsPlannedByMany(std::size_t index) const {
    if (index == 0) return false;
    constexpr std::string_view kMany[] = {"they", "They", "we", "We"};
    const std::string_view before = words_[index - 1];
    if (IsOneOf(before, kMany)) return true;
    const bool plural = before.size() > 3 && before.ends_with('s') &&
                        !before.ends_with("'s") && !before.ends_with("ss");
    return plural && (PlacedAfter(index) || IsCapital(words_[index + 1]));
  }

  static bool IsCapital(std::string_view word) {
    return 'A' <= word.front() && word.front() <= 'Z';
  }

  // True where the last word says when something starts: `from`, `starting in`.
  bool EndsOnward() const {
    constexpr std::string_view kStarts[] = {"from", "starting", "beginning",
                                            "effective"};
    if (words_.empty()) return false;
    const bool placed = words_.back() == "in" || words_.back() == "on";
    const std::size_t last = words_.size() - 1;
    if (!placed) return IsOneOf(words_[last], kStarts);
    return last > 0 && IsOneOf(words_[last - 1], kStarts);
  }

  // True for `hit` of `will hit`, `to hit`, `may not hit`.
  bool IsInfinitive(std::size_t index) const {
    if (index == 0) return false;
    const std::string_view before = words_[index - 1];
    constexpr std::string_view kBinding[] = {"to",  "not",    "did", "didn't",
                                             "can", "should", "do",  "does"};
    return IsOneOf(before, kBinding) || IsWill(index - 1) ||
           lexicon_.Get(before, "tense") == "future";
  }

  // True for `comes` of `the next one comes in`, `runs` of `it runs from`.
  bool PlacedAfter(std::size_t index) const {
    constexpr std::string_view kPlacing[] = {
        "in",   "on",   "at",     "from",  "through", "until", "early",
        "late", "next", "effect", "place", "off",     "out"};
    return index + 1 == words_.size() || IsOneOf(words_[index + 1], kPlacing);
  }

  // True for `open` of `Open on`, `was open on`, `failed to open on`.
  bool IsBound(std::size_t index) const {
    constexpr std::string_view kBinding[] = {"is",  "are",    "was",  "were",
                                             "be",  "to",     "been", "not",
                                             "did", "didn't", "the",  "a"};
    return index == 0 || IsOneOf(words_[index - 1], kBinding);
  }

  bool Precedes(std::size_t index, std::string_view word) const {
    return index + 1 < words_.size() && words_[index + 1] == word;
  }

  // True for `have` of `we have to mend it`, `are` of `they are to meet`.
  bool ObligesAt(std::size_t index) const {
    constexpr std::string_view kForms[] = {"have",  "has", "need",
                                           "needs", "is",  "are"};
    return Precedes(index, "to") && IsOneOf(words_[index], kForms);
  }

  // True for `released` of `to be released`, `is also released`.
  bool Passive(std::size_t index) const {
    for (std::size_t back = 1; back <= 2 && back <= index; ++back) {
      if (IsBe(words_[index - back])) return true;
    }
    return false;
  }

  const Lexicon& lexicon_;
  std::vector<std::string_view> words_;
};

}  // namespace

Tense TenseAt(std::string_view sentence, Span expression,
              const RuleSet& rules) {
  constexpr std::size_t kReach = 160;  // bytes: a clause or two
  const std::size_t from =
      expression.start > kReach ? expression.start - kReach : 0;
  const Clause before(sentence.substr(from, expression.start - from), rules);
  if (before.EndsInPresent()) return Tense::kFuture;
  const bool ahead = before.EndsAhead();
  if ((ahead && before.EndsPerfect()) || before.EndsLasting()) {
    return Tense::kPast;
  }
  for (std::size_t i = ahead ? 0 : before.size(); i-- > 0;) {
    const Tense tense = before.At(i);
    if (tense != Tense::kUnknown) return tense;
  }
  const std::string_view rest = sentence.substr(expression.end, kReach);
  const Clause after(rest.substr(0, rest.find(" but ")), rules);
  if (ahead) return after.StartsPerfect() ? Tense::kPast : Tense::kFuture;
  for (std::size_t i = 0; i < after.size(); ++i) {
    const Tense tense = after.At(i);
    // `In June, he said it would grow`: only `will` and `is expected` reach
    // back.
    if (tense == Tense::kPast || after.IsWill(i) || after.IsExpected(i)) {
      return tense;
    }
  }
  const bool open = before.EndsOpen() || before.HasInfinitive();
  return open ? Tense::kFuture : Tense::kUnknown;
}

}  // namespace claimline
