#include "resolve/entity_tokens.h"

#include <algorithm>
#include <cstddef>

#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

enum class CharClass : std::uint8_t { kOther, kLower, kUpper, kDigit };

// The class of the character at an offset, and how many bytes it takes.
struct Char {
  CharClass char_class = CharClass::kOther;
  std::uint32_t size = 1;

  bool InWord() const { return char_class != CharClass::kOther; }
};

Char CharAt(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c >= 'a' && c <= 'z') return {CharClass::kLower};
  if (c >= 'A' && c <= 'Z') return {CharClass::kUpper};
  if (c >= '0' && c <= '9') return {CharClass::kDigit};
  if (c == '_') return {CharClass::kLower};
  if (static_cast<unsigned char>(c) < 0x80) return {};
  const CodePoint code = CodePointAt(text, at);
  if (IsUpper(code.value)) return {CharClass::kUpper, code.size};
  if (IsWordCharacter(code.value)) return {CharClass::kLower, code.size};
  return {CharClass::kOther, code.size};
}

// What the characters of a word are, counted.
struct Letters {
  int upper = 0;
  int lower = 0;
  int digits = 0;
  bool starts_with_digit = false;
  bool starts_upper = false;
  bool upper_later = false;

  void Add(CharClass c) {
    const bool first = upper + lower + digits == 0;
    if (first) {
      starts_with_digit = c == CharClass::kDigit;
      starts_upper = c == CharClass::kUpper;
    } else if (c == CharClass::kUpper) {
      upper_later = true;
    }
    upper += c == CharClass::kUpper;
    lower += c == CharClass::kLower;
    digits += c == CharClass::kDigit;
  }

  Shape ShapeOf() const {
    // `4Chan` is a word, `70B` is none.
    if (starts_with_digit) {
      return upper > 0 && lower > 1 ? Shape::kMixed : Shape::kNumber;
    }
    if (upper == 0) return Shape::kLower;
    if (lower == 0) return Shape::kUpper;
    return upper_later || !starts_upper ? Shape::kMixed : Shape::kCapital;
  }
};

// Reads words one after the other.
class Scanner {
 public:
  Scanner(std::string_view text, Span range, const NameWords& words)
      : whole_(text),
        text_(text.substr(0, range.end)),
        at_(range.start),
        words_(words) {}

  // Moves to the next word; false at the end.
  bool SkipGap() {
    while (at_ < text_.size()) {
      const Char c = CharAt(text_, at_);
      if (c.InWord()) return true;
      at_ += c.size;
    }
    return false;
  }

  std::uint32_t at() const { return at_; }

  // Reads the word that starts here.
  Token Read() {
    Token token;
    token.span.start = at_;
    Letters letters;
    while (at_ < text_.size()) {
      const Char c = CharAt(text_, at_);
      if (c.InWord()) {
        letters.Add(c.char_class);
        at_ += c.size;
      } else if (!Continues(token.span.start)) {
        break;
      } else {
        ++at_;
      }
    }
    token.span.end = at_;
    token.shape = letters.ShapeOf();
    token.has_digit = letters.digits > 0;
    token.is_initial = text_[at_ - 1] == '.' && token.span.size() < 7;
    if (token.shape != Shape::kLower) {
      token.classes = ClassesOf(Slice(text_, token.span));
      TakeDot(token);
    }
    return token;
  }

 private:
  bool Is(std::size_t at, CharClass c) const {
    return at < text_.size() && CharAt(text_, at).char_class == c;
  }

  // Whether the sign at the current place belongs to the word begun at `start`.
  bool Continues(std::uint32_t start) const {
    const char sign = text_[at_];
    const std::size_t next = at_ + 1;
    if (next >= text_.size()) {
      return sign == '.' && at_ > start + 1 && IsInitials(start, at_);
    }
    if (!CharAt(text_, next).InWord()) {
      return sign == '.' && IsInitials(start, at_) &&
             (at_ > start + 1 ||
              (text_[next] == ' ' && Is(next + 1, CharClass::kUpper)));
    }
    if (sign == '\'') return !IsPossessive(at_);
    if (sign == ',') {
      return Is(at_ - 1, CharClass::kDigit) && Is(next, CharClass::kDigit);
    }
    if (sign != '.') return false;
    if (Is(at_ - 1, CharClass::kDigit)) return Is(next, CharClass::kDigit);
    if (Is(next, CharClass::kDigit)) return false;
    if (IsInitials(start, at_)) {
      return next + 1 >= text_.size() || !CharAt(text_, next + 1).InWord();
    }
    return IsDomain(start);
  }

  // `U.S`, `J.P`, `W` before a dot: single capitals with dots between.
  bool IsInitials(std::size_t start, std::size_t end) const {
    if (end == start + 1) return Is(start, CharClass::kUpper);
    for (std::size_t i = start; i < end; ++i) {
      const bool letter = (i - start) % 2 == 0;
      if (letter ? !CharAt(text_, i).InWord() : text_[i] != '.') return false;
    }
    return (end - start) % 2 == 1 && Is(start, CharClass::kUpper);
  }

  // A figure behind a sign (`Rs500`), a plural of an abbreviation (`GPUs`) and
  // a file (`report.pdf`) are no names either.
  WordClasses ClassesOf(std::string_view word) const {
    WordClasses classes = words_.Find(word);
    const std::size_t digit = word.find_first_of("0123456789");
    const std::size_t dot = word.rfind('.');
    const bool none =
        (digit != std::string_view::npos && digit > 0 &&
         words_.Find(word.substr(0, digit)).Has(WordClass::kNotName)) ||
        (word.size() > 3 && word.ends_with('s') &&
         words_.Find(word.substr(0, word.size() - 1))
             .Has(WordClass::kNotName)) ||
        (dot != std::string_view::npos && IsFileEnding(word.substr(dot + 1)));
    if (none) classes.Add(WordClass::kNotName);
    return classes;
  }

  static bool IsFileEnding(std::string_view ending) {
    constexpr std::string_view kEndings[] = {"jpg", "png", "gif", "pdf", "doc",
                                             "xls", "txt", "htm", "html"};
    return std::find(std::begin(kEndings), std::end(kEndings), ending) !=
           std::end(kEndings);
  }

  // Whether the dot here joins (`Velmora.One`, `Amazon.com`) rather than ends a
  // sentence whose space was lost (`year.Earnings`, `Ltd.The`).
  bool IsDomain(std::uint32_t start) const {
    if (Is(at_ + 1, CharClass::kLower)) return true;
    const WordClasses left = words_.Find(text_.substr(start, at_ - start));
    if (!Is(start, CharClass::kUpper)) {
      std::uint32_t capital = start;
      while (capital < at_ && !Is(capital, CharClass::kUpper)) ++capital;
      return capital < at_ && IsRepeated(capital);
    }
    if (!left.Has(WordClass::kCommon) && !left.Has(WordClass::kOrg) &&
        !left.Has(WordClass::kNotName) && !left.Has(WordClass::kGiven) &&
        !left.Has(WordClass::kSurname)) {
      return true;
    }
    return IsRepeated(start);
  }

  // Whether the word with a dot in it stands elsewhere, too.
  bool IsRepeated(std::uint32_t start) const {
    const std::string_view word = whole_.substr(start, at_ + 3 - start);
    constexpr std::uint32_t kReach = 1 << 16;  // so that cost stays linear
    const std::uint32_t from = start > kReach ? start - kReach : 0;
    const std::string_view near = whole_.substr(from, 2 * kReach);
    return near.find(word) != start - from ||
           near.find(word, start - from + 1) != std::string_view::npos;
  }

  bool IsPossessive(std::size_t at) const {
    if (text_[at + 1] != 's' && text_[at + 1] != 'S') return false;
    return at + 2 >= text_.size() || !CharAt(text_, at + 2).InWord();
  }

  // Whether what follows at `at` begins a sentence: a capital that its word
  // does not ask for.
  bool EndsSentence(std::size_t at) const {
    if (at + 1 >= text_.size() || text_[at] != ' ' ||
        !Is(at + 1, CharClass::kUpper)) {
      return false;
    }
    std::size_t end = at + 1;
    while (end < text_.size() && CharAt(text_, end).InWord()) ++end;
    const WordClasses next = words_.Find(text_.substr(at + 1, end - at - 1));
    return next.Has(WordClass::kCommon) && !next.Has(WordClass::kRole);
  }

  // Takes the dot of `Inc.` or `Calif.` in where a list has the word with it.
  void TakeDot(Token& token) {
    if (at_ + 1 >= text_.size() || text_[at_] != '.') return;
    const WordClasses dotted =
        words_.Find(Slice(text_, {token.span.start, token.span.end + 1}));
    if (dotted.Has(WordClass::kOrg) && EndsSentence(at_ + 1)) return;
    if (!dotted.Has(WordClass::kOrg) && !dotted.Has(WordClass::kTitle)) return;
    token.classes = token.classes | dotted;
    token.span.end = ++at_;
  }

  std::string_view whole_;
  std::string_view text_;  // up to the end of the sentence
  std::uint32_t at_;
  const NameWords& words_;
};

bool EndsWithQuoteOrBracket(std::string_view gap) {
  return gap.ends_with('"') || gap.ends_with('(') || gap.ends_with('[') ||
         gap.ends_with('\'');
}

Gap GapOf(std::string_view gap) {
  if (gap.empty()) return Gap::kNone;
  if (gap == " ") return Gap::kSpace;
  if (gap == "-") return Gap::kHyphen;
  if (gap == " & " || gap == "&") return Gap::kAmpersand;
  if (gap == "/") return Gap::kSlash;
  if (gap == ". ") return Gap::kDot;
  if (gap == ", ") return Gap::kComma;
  if (gap == "'s " || gap == "' " || gap == "'s") return Gap::kPossessive;
  if (EndsWithQuoteOrBracket(gap)) return Gap::kOpen;
  return Gap::kOther;
}

// Whether the word after `gap` starts something, so that it has a capital
// anyway: after a stop, a colon, a bullet, a line break, or a comma and an
// opening quote.
bool OpensAfter(std::string_view gap) {
  return gap.find_first_of(".!?:\n*|#") != std::string_view::npos ||
         gap.find("\xE2\x80\xA2") != std::string_view::npos ||
         gap.ends_with(", \"");
}

// What headings in title case leave in lower case.
bool IsSmallWord(std::string_view word) {
  constexpr std::string_view kSmall[] = {
      "a",  "an", "the", "of", "in", "on",  "to",   "for",  "and",  "but",
      "or", "vs", "by",  "at", "as", "via", "with", "from", "into", "per"};
  return std::find(std::begin(kSmall), std::end(kSmall), word) !=
         std::end(kSmall);
}

}  // namespace

std::vector<Token> Tokenize(std::string_view text, const Sentence& sentence,
                            const NameWords& words) {
  std::vector<Token> tokens;
  tokens.reserve(sentence.span.size() / 5 + 1);
  Scanner scanner(text, sentence.span, words);
  std::uint32_t end = sentence.span.start;
  while (scanner.SkipGap()) {
    std::uint32_t gap_start = end;
    // The 's of a possessive is a gap of its own.
    const std::string_view between =
        text.substr(gap_start, scanner.at() - gap_start);
    if (between == "'" && (text[scanner.at()] | 0x20) == 's') {
      const Token ending = scanner.Read();
      if (ending.span.size() == 1 && !tokens.empty()) {
        if (!scanner.SkipGap()) break;
      }
    }
    const std::string_view gap =
        text.substr(gap_start, scanner.at() - gap_start);
    Token token = scanner.Read();
    token.gap = tokens.empty() ? Gap::kOther : GapOf(gap);
    token.opens = tokens.empty() || OpensAfter(gap);
    end = token.span.end;
    tokens.push_back(token);
  }
  return tokens;
}

bool IsTitleCase(std::string_view text, const std::vector<Token>& tokens) {
  int capitals = 0;  // of words that could be written in lower case
  int lower = 0;     // words in lower case that a heading would not leave so
  int words = 0;
  for (const Token& token : tokens) {
    if (token.shape == Shape::kNumber) continue;
    ++words;
    if (token.shape == Shape::kLower) {
      lower += !IsSmallWord(Slice(text, token.span));
    } else if (!token.opens && token.classes.Has(WordClass::kCommon) &&
               !token.classes.Has(WordClass::kRole) &&
               !token.classes.Has(WordClass::kFunction)) {
      ++capitals;
    }
  }
  if (lower == 0) return true;
  const bool stop =
      !tokens.empty() && text.substr(tokens.back().span.end, 1) == ".";
  return !stop && capitals >= 3 && capitals > 2 * lower && words >= 4;
}

}  // namespace claimline
