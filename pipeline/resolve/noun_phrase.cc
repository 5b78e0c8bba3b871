#include "resolve/noun_phrase.h"

#include <algorithm>

#include "base/ascii.h"
#include "resolve/noun.h"

namespace claimline {
namespace {

// Letters beyond ASCII count; dashes, ellipses and the like (U+2000 to U+2BFF)
// and symbols of Latin-1 (`£`, `°`, `×` apart) do not.
bool IsWordByte(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t at) {
    return static_cast<unsigned char>(text[at]);
  };
  if (byte(i) < 0x80) {
    return IsAsciiLetter(text[i]) || IsAsciiDigit(text[i]);
  }
  while (i > 0 && (byte(i) & 0xC0) == 0x80) --i;  // to the first of its bytes
  return byte(i) != 0xE2 && byte(i) != 0xC2;
}

// Marks that stand inside words: `co-founders`, `women's`, `AT&T`, `Node.js`,
// `1,000`.
bool JoinsWord(std::string_view text, std::size_t i, std::size_t end) {
  if (text[i] == ',') {
    return i > 0 && IsAsciiDigit(text[i - 1]) && i + 1 < end &&
           IsAsciiDigit(text[i + 1]);
  }
  constexpr std::string_view kMarks = "-'&./";
  if (kMarks.find(text[i]) == std::string_view::npos) return false;
  return i + 1 < end && IsWordByte(text, i + 1);
}

// `U.S.`, `J.P.`: the last stop belongs to the word.
bool IsInitialism(std::string_view word) {
  return word.size() >= 3 && word[word.size() - 2] == '.' &&
         IsAsciiUpper(word.back()) && IsAsciiUpper(word.front());
}

std::size_t WordEnd(std::string_view text, std::size_t from, std::size_t end) {
  std::size_t i = from;
  while (i < end && (IsWordByte(text, i) || JoinsWord(text, i, end))) ++i;
  if (i < end && text[i] == '.' && IsInitialism(text.substr(from, i - from))) {
    ++i;
  }
  return i;
}

// Returns where the word after the white space at `i` starts; `i` itself where
// there is none or too much of it.
std::size_t SkipGap(std::string_view text, std::size_t i, std::size_t end) {
  if (i >= end || (text[i] != ' ' && text[i] != '\n')) return i;
  const bool line_break = text[i] == '\n';
  const std::size_t next = i + 1;
  if (next >= end || text[next] == ' ' || text[next] == '\n') return i;
  return line_break && !IsAsciiLower(text[next]) ? i : next;
}

bool IsNumeral(std::string_view word, const RuleSet& rules) {
  return rules.LexiconNamed("number_word").Find(word) != nullptr;
}

// `H100`, `F-16`, `A321neo`: a model, which may be counted without an ending.
bool IsModel(std::string_view word) {
  const bool digit = std::any_of(word.begin(), word.end(), IsAsciiDigit);
  const bool ends_well = IsAsciiDigit(word.back()) || IsAsciiLower(word.back());
  return IsAsciiUpper(word.front()) && digit && ends_well &&
         word.find_first_of("./") == std::string_view::npos;
}

bool IsDigits(std::string_view word) {
  return word.find_first_not_of("0123456789,.") == std::string_view::npos;
}

// `777s` of `Boeing 777s`, `777-300ERs`, behind a name.
bool IsModelPlural(std::string_view word) {
  constexpr std::size_t kShortest = 4;
  return word.size() >= kShortest && word.back() == 's' &&
         IsAsciiDigit(word.front()) &&
         std::all_of(word.begin(), word.end() - 1, [](char c) {
           return IsAsciiDigit(c) || IsAsciiUpper(c) || c == '-';
         });
}

// Reads a phrase word by word; `head` is the head as far as it was read.
class PhraseReader {
 public:
  PhraseReader(std::string_view text, const RuleSet& rules,
               const NounPhraseOptions& options)
      : text_(text), rules_(rules), options_(options) {}

  // Takes the next word. Returns whether the phrase may go on behind it.
  bool Take(const PhraseWord& next) {
    const std::string_view word = Slice(text_, next.span);
    const bool parted = next.joint == PhraseWord::Joint::kComma;
    if (head_) return !parted && Extend(word, next.span);
    if (parted && !MayStandBehindComma(word)) return false;
    if (word.ends_with("'s")) return Pass(word);
    if (word == "such" && between_ == 0) return Pass(word);  // `12 such deals`
    if (!options_.determiners || between_ > 0) {
      if (IsConjunction(word) ? between_ == 0 : EndsPhrase(word, rules_)) {
        return false;
      }
    }
    // What is joined may end with the word before: `60 Acme A320neo and`.
    // A sign is not joined: `7 T and currents`, nor is `7 more and plans to`.
    if (IsConjunction(word)) {
      return previous_.size() > 1 && previous_ != "more" && Pass(word);
    }
    if (!options_.determiners && IsNumeral(word, rules_)) return false;
    if (IsDigits(word)) {
      return (IsAsciiUpper(previous_.front()) || options_.determiners) &&
             Pass(word);
    }
    return Classify(word, next.span);
  }

  // A model is the head where no noun follows it: `25,000 H100`.
  std::optional<Span> head() const { return head_ ? head_ : model_; }

 private:
  static bool IsConjunction(std::string_view word) {
    return word == "and" || word == "or" || word == "&";
  }

  // `large, costly machines`: an adjective, behind another one.
  bool MayStandBehindComma(std::string_view word) const {
    return between_ == 1 && IsAsciiLower(previous_.front()) &&
           ClassOfNoun(word, rules_) == NounClass::kOther;
  }

  bool Pass(std::string_view word) {
    previous_ = word;
    return ++between_ <= options_.max_between;
  }

  bool Classify(std::string_view word, Span span) {
    const NounClass found =
        IsAsciiUpper(previous_.front()) && IsModelPlural(word)
            ? NounClass::kPlural
            : ClassOfNoun(word, rules_);
    if (found == NounClass::kMeasure &&
        (IsAsciiLower(word.front()) || !between_)) {
      return false;
    }
    if (found == NounClass::kOther || found == NounClass::kMeasure) {
      model_ = IsModel(word) ? std::optional(span) : std::nullopt;
      return Pass(word);
    }
    head_ = span;
    head_is_name_ = IsAsciiUpper(word.front());
    extends_ = found == NounClass::kAttributive || head_is_name_;
    return extends_ && ++between_ <= options_.max_between;
  }

  // `sports fans`, `House Democrats`: a plural right behind a plural.
  bool Extend(std::string_view word, Span span) {
    const NounClass found = ClassOfNoun(word, rules_);
    const bool plural =
        found == NounClass::kPlural || found == NounClass::kAttributive;
    // `365 Vestas V52 turbines`
    if (!plural && head_is_name_ && IsModel(word)) {
      head_.reset();
      return Classify(word, span);
    }
    if (!plural || EndsPhrase(word, rules_)) return false;
    if (IsAsciiUpper(word.front()) && !head_is_name_) return false;
    head_.reset();
    return Classify(word, span);
  }

  std::string_view text_;
  const RuleSet& rules_;
  NounPhraseOptions options_;
  std::optional<Span> head_;
  std::optional<Span> model_;  // the last word, where it is one
  bool head_is_name_ = false;
  bool extends_ = false;
  int between_ = 0;
  std::string_view previous_ = " ";
};

}  // namespace

std::optional<PhraseWord> NextWord(std::string_view text, Span room) {
  PhraseWord word;
  std::size_t i = room.start;
  if (i < room.end && text[i] == ',') {
    word.joint = PhraseWord::Joint::kComma;
    ++i;
  }
  const std::size_t start = SkipGap(text, i, room.end);
  if (start == i) return std::nullopt;
  i = start;
  if (i < room.end && text[i] == '"') {
    word.joint = PhraseWord::Joint::kQuote;
    ++i;
  }
  const std::size_t end = WordEnd(text, i, room.end);
  if (end == i) return std::nullopt;
  word.span = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)};
  return word;
}

std::optional<Span> WordBefore(std::string_view text, Span room) {
  if (room.size() < 2) return std::nullopt;
  std::size_t end = room.end - 1;
  if (text[end] != ' ' && text[end] != '\n') return std::nullopt;
  std::size_t start = end;
  while (start > room.start &&
         (IsWordByte(text, start - 1) || JoinsWord(text, start - 1, end))) {
    --start;
  }
  if (start == end) return std::nullopt;
  return Span{static_cast<std::uint32_t>(start),
              static_cast<std::uint32_t>(end)};
}

bool EndsPhrase(std::string_view word, const RuleSet& rules) {
  // `US`, `IT`, `WHO` are names.
  if (word.size() > 1 && IsAsciiUpper(word[0]) && IsAsciiUpper(word[1]))
    return false;
  return rules.LexiconNamed("phrase_end").Find(word) != nullptr;
}

std::optional<Span> HeadNoun(std::string_view text, Span room,
                             const RuleSet& rules,
                             const NounPhraseOptions& options) {
  PhraseReader reader(text, rules, options);
  while (const auto word = NextWord(text, room)) {
    if (!reader.Take(*word)) break;
    room.start = word->span.end;
    // A closing quotation mark: `two "frontier" models`.
    if (word->joint == PhraseWord::Joint::kQuote && room.start < room.end &&
        text[room.start] == '"') {
      ++room.start;
    }
  }
  return reader.head();
}

std::optional<Span> LastPlural(std::string_view text, Span room,
                               const RuleSet& rules) {
  std::optional<Span> last;
  int depth = 0;
  for (std::size_t i = room.start; i < room.end;) {
    if (!IsWordByte(text, i)) {
      if (text[i] == '(') ++depth;
      if (text[i] == ')') depth = std::max(0, depth - 1);
      ++i;
      continue;
    }
    const std::size_t end = WordEnd(text, i, room.end);
    const std::string_view word = text.substr(i, end - i);
    const NounClass found =
        depth > 0 ? NounClass::kOther : ClassOfNoun(word, rules);
    const bool plural =
        found == NounClass::kPlural || found == NounClass::kAttributive;
    if (plural && !word.ends_with("'s") && !EndsPhrase(word, rules)) {
      last = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)};
    }
    i = end;
  }
  return last;
}

}  // namespace claimline
