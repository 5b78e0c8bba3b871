#include "resolve/word_scanner.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

enum class CharClass : std::uint8_t {
  kOther,  // ends a word
  kSign,   // may stand in one: `.`, `,`, `'`
  kLower,  // `_`, too
  kUpper,
  kDigit,
  kBeyondAscii,
};

constexpr auto kClasses = [] {
  std::array<CharClass, 256> classes{};
  for (int i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    classes[i] = c == '.' || c == ',' || c == '\'' ? CharClass::kSign
                 : !IsAscii(c)                     ? CharClass::kBeyondAscii
                 : IsAsciiLower(c) || c == '_'     ? CharClass::kLower
                 : IsAsciiUpper(c)                 ? CharClass::kUpper
                 : IsAsciiDigit(c)                 ? CharClass::kDigit
                                                   : CharClass::kOther;
  }
  return classes;
}();

CharClass ClassOf(char c) { return kClasses[static_cast<unsigned char>(c)]; }

// The class of the character at an offset, and how many bytes it takes.
struct Char {
  CharClass char_class = CharClass::kOther;
  std::uint32_t size = 1;

  bool InWord() const {
    return char_class != CharClass::kOther && char_class != CharClass::kSign;
  }
};

Char CharBeyondAscii(std::string_view text, std::size_t at) {
  const CodePoint code = CodePointAt(text, at);
  if (IsUpper(code.value)) return {CharClass::kUpper, code.size};
  if (IsWordCharacter(code.value)) return {CharClass::kLower, code.size};
  return {CharClass::kOther, code.size};
}

Char CharAt(std::string_view text, std::size_t at) {
  const CharClass ascii = ClassOf(text[at]);
  return ascii == CharClass::kBeyondAscii ? CharBeyondAscii(text, at)
                                          : Char{ascii};
}

bool Is(std::string_view text, std::size_t at, CharClass c) {
  return at < text.size() && CharAt(text, at).char_class == c;
}

bool IsInWord(std::string_view text, std::size_t at) {
  return CharAt(text, at).InWord();
}

// What the characters of a word are, counted.
struct Letters {
  std::uint32_t upper = 0;
  std::uint32_t lower = 0;
  std::uint32_t digits = 0;
  CharClass first = CharClass::kOther;
  bool upper_later = false;

  void Add(CharClass c, std::uint32_t count = 1) {
    if (first == CharClass::kOther) {
      first = c;
    } else if (c == CharClass::kUpper) {
      upper_later = true;
    }
    upper += c == CharClass::kUpper ? count : 0;
    lower += c == CharClass::kLower ? count : 0;
    digits += c == CharClass::kDigit ? count : 0;
  }

  Shape ShapeOf() const {
    // `4Chan` is a word, `70B` is none.
    if (first == CharClass::kDigit) {
      return upper > 0 && lower > 1 ? Shape::kMixed : Shape::kNumber;
    }
    if (upper == 0) return Shape::kLower;
    if (lower == 0) return Shape::kUpper;
    return upper_later || first != CharClass::kUpper ? Shape::kMixed
                                                     : Shape::kCapital;
  }
};

}  // namespace

// Returns where the next word starts, from `at` on; the end where there is
// none.
std::uint32_t WordScanner::NextWord(std::size_t at) const {
  while (at < text_.size()) {
    const Char c = CharAt(text_, at);
    if (c.InWord()) break;
    at += c.size;
  }
  return static_cast<std::uint32_t>(at);
}

// Returns where the small ASCII letters end that start at `at`.
std::uint32_t WordScanner::EndOfLetters(std::size_t at) const {
  return static_cast<std::uint32_t>(
      std::min(EndOfAsciiLower(whole_, at), text_.size()));
}

std::optional<Token> WordScanner::Next() {
  const std::uint32_t end = at_;
  if (end >= text_.size()) return std::nullopt;
  at_ = NextWord(end);
  // The word before has left an 's behind.
  if (text_[end] == '\'' && end > start_ && at_ == end + 1 &&
      at_ < text_.size() && ToAsciiLower(text_[at_]) == 's') {
    at_ = NextWord(at_ + 1);
  }
  if (at_ >= text_.size()) return std::nullopt;
  const std::uint32_t start = at_;
  at_ = EndOfLetters(start);
  const bool plain = at_ > start && (at_ == text_.size() ||
                                     ClassOf(text_[at_]) == CharClass::kOther);
  if (!plain) return ReadFrom(start);
  Token token;
  token.span = {start, at_};
  return token;
}

// Reads the rest of the word that starts with small letters from `start` to the
// current place.
Token WordScanner::ReadFrom(std::uint32_t start) {
  Letters letters;
  if (at_ > start) letters.Add(CharClass::kLower, at_ - start);
  while (at_ < text_.size()) {
    const Char c = CharAt(text_, at_);
    if (c.char_class == CharClass::kLower && c.size == 1) {
      const std::uint32_t end = EndOfLetters(at_ + 1);
      letters.Add(c.char_class, end - at_);
      at_ = end;
    } else if (c.InWord()) {
      letters.Add(c.char_class);
      at_ += c.size;
    } else if (c.char_class == CharClass::kSign && Continues(start)) {
      ++at_;
    } else {
      break;
    }
  }
  Token token;
  token.span = {start, at_};
  token.shape = letters.ShapeOf();
  token.has_digit = letters.digits > 0;
  if (token.shape == Shape::kLower) return token;
  token.is_initial = text_[at_ - 1] == '.' && token.span.size() < 7;
  token.classes = words_.Add(Slice(text_, token.span));
  TakeDot(token);
  return token;
}

// Whether the sign at the current place belongs to the word begun at `start`.
bool WordScanner::Continues(std::uint32_t start) const {
  const char sign = text_[at_];
  const std::size_t next = at_ + 1;
  if (next >= text_.size()) {
    return sign == '.' && at_ > start + 1 && IsInitials(start, at_);
  }
  if (!IsInWord(text_, next)) {
    return sign == '.' && IsInitials(start, at_) &&
           (at_ > start + 1 ||
            (text_[next] == ' ' && Is(text_, next + 1, CharClass::kUpper)));
  }
  if (sign == '\'') return !IsPossessive(at_);
  if (sign == ',') {
    return Is(text_, at_ - 1, CharClass::kDigit) &&
           Is(text_, next, CharClass::kDigit);
  }
  if (Is(text_, at_ - 1, CharClass::kDigit)) {
    return Is(text_, next, CharClass::kDigit);
  }
  if (Is(text_, next, CharClass::kDigit)) return false;
  if (IsInitials(start, at_)) {
    return next + 1 >= text_.size() || !IsInWord(text_, next + 1);
  }
  return IsDomain(start);
}

// `U.S`, `J.P`, `W` before a dot: single capitals with dots between.
bool WordScanner::IsInitials(std::size_t start, std::size_t end) const {
  if (end == start + 1) return Is(text_, start, CharClass::kUpper);
  for (std::size_t i = start; i < end; ++i) {
    const bool letter = (i - start) % 2 == 0;
    if (letter ? !IsInWord(text_, i) : text_[i] != '.') return false;
  }
  return (end - start) % 2 == 1 && Is(text_, start, CharClass::kUpper);
}

// Whether the dot here joins (`Velmora.One`, `Amazon.com`) rather than ends a
// sentence whose space was lost (`year.Earnings`, `Ltd.The`).
bool WordScanner::IsDomain(std::uint32_t start) const {
  if (Is(text_, at_ + 1, CharClass::kLower)) return true;
  if (!Is(text_, start, CharClass::kUpper)) {
    std::uint32_t capital = start;
    while (capital < at_ && !Is(text_, capital, CharClass::kUpper)) ++capital;
    return capital < at_ && IsRepeated(capital);
  }
  const WordClasses left =
      words_.dictionary().Find(text_.substr(start, at_ - start));
  if (!left.Has(WordClass::kCommon) && !left.Has(WordClass::kOrg) &&
      !left.Has(WordClass::kNotName) && !left.Has(WordClass::kGiven) &&
      !left.Has(WordClass::kSurname)) {
    return true;
  }
  return IsRepeated(start);
}

// Whether the word with a dot in it stands elsewhere, too.
bool WordScanner::IsRepeated(std::uint32_t start) const {
  const std::string_view word = whole_.substr(start, at_ + 3 - start);
  constexpr std::uint32_t kReach = 1 << 16;  // so that cost stays linear
  const std::uint32_t from = start > kReach ? start - kReach : 0;
  const std::string_view near = whole_.substr(from, 2 * kReach);
  return near.find(word) != start - from ||
         near.find(word, start - from + 1) != std::string_view::npos;
}

bool WordScanner::IsPossessive(std::size_t at) const {
  if (text_[at + 1] != 's' && text_[at + 1] != 'S') return false;
  return at + 2 >= text_.size() || !IsInWord(text_, at + 2);
}

// Whether what follows at `at` begins a sentence: a capital that its word
// does not ask for.
bool WordScanner::EndsSentence(std::size_t at) const {
  if (at + 1 >= text_.size() || text_[at] != ' ' ||
      !Is(text_, at + 1, CharClass::kUpper)) {
    return false;
  }
  std::size_t end = at + 1;
  while (end < text_.size() && IsInWord(text_, end)) ++end;
  const WordClasses next =
      words_.dictionary().Find(text_.substr(at + 1, end - at - 1));
  return next.Has(WordClass::kCommon) && !next.Has(WordClass::kRole);
}

// Takes the dot of `Inc.` or `Calif.` in where a list has the word with it.
void WordScanner::TakeDot(Token& token) {
  if (at_ + 1 >= text_.size() || text_[at_] != '.') return;
  const WordClasses dotted = words_.dictionary().Find(
      Slice(text_, {token.span.start, token.span.end + 1}));
  if (dotted.Has(WordClass::kOrg) && EndsSentence(at_ + 1)) return;
  if (!dotted.Has(WordClass::kOrg) && !dotted.Has(WordClass::kTitle)) return;
  token.classes = token.classes | dotted;
  token.span.end = ++at_;
}

}  // namespace claimline
