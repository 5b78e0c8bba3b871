#include "resolve/word_scanner.h"

namespace claimline {
namespace {

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

// Reads the word at `start` character by character.
ScannedWord WordScanner::ReadUnusual(std::uint32_t start) const {
  Letters letters;
  std::uint32_t at = start;
  while (at < text_.size()) {
    const Char c = CharAt(text_, at);
    if (c.char_class == CharClass::kLower && c.size == 1) {
      const std::uint32_t end = EndOfLetters(at + 1);
      letters.Add(c.char_class, end - at);
      at = end;
    } else if (c.InWord()) {
      letters.Add(c.char_class);
      at += c.size;
    } else if (c.char_class == CharClass::kSign && Continues(start, at)) {
      ++at;
    } else {
      break;
    }
  }
  ScannedWord word;
  word.span = {start, at};
  word.shape = letters.ShapeOf();
  word.has_digit = letters.digits > 0;
  if (word.shape == Shape::kLower) return word;
  word.is_initial = text_[at - 1] == '.' && word.span.size() < 7;
  word.dotted = KnownWithDot(word.span);
  if (!word.dotted.IsEmpty()) ++word.span.end;
  return word;
}

// Whether the sign at `at` belongs to the word begun at `start`.
bool WordScanner::Continues(std::uint32_t start, std::uint32_t at) const {
  const char sign = text_[at];
  const std::size_t next = at + 1;
  if (next >= text_.size()) {
    return sign == '.' && at > start + 1 && IsInitials(start, at);
  }
  if (!IsInWord(text_, next)) {
    return sign == '.' && IsInitials(start, at) &&
           (at > start + 1 || (text_[next] == ' ' && !IsPlatformX(start) &&
                               HasClass(text_, next + 1, CharClass::kUpper)));
  }
  if (sign == '\'') return !IsPossessive(at);
  if (sign == ',') {
    return HasClass(text_, at - 1, CharClass::kDigit) &&
           HasClass(text_, next, CharClass::kDigit);
  }
  if (HasClass(text_, at - 1, CharClass::kDigit)) {
    return HasClass(text_, next, CharClass::kDigit);
  }
  if (HasClass(text_, next, CharClass::kDigit)) return false;
  if (IsInitials(start, at)) {
    return next + 1 >= text_.size() || !IsInWord(text_, next + 1);
  }
  return IsDomain(start, at);
}

// `wrote on X. Later …`: the letter is no initial.
bool WordScanner::IsPlatformX(std::uint32_t start) const {
  return text_[start] == 'X' && text_.substr(0, start).ends_with(" on ");
}

// `U.S`, `J.P`, `W` before a dot: single capitals with dots between.
bool WordScanner::IsInitials(std::size_t start, std::size_t end) const {
  if (end == start + 1) return HasClass(text_, start, CharClass::kUpper);
  for (std::size_t i = start; i < end; ++i) {
    const bool letter = (i - start) % 2 == 0;
    if (letter ? !IsInWord(text_, i) : text_[i] != '.') return false;
  }
  return (end - start) % 2 == 1 && HasClass(text_, start, CharClass::kUpper);
}

// Whether `dot` joins (`Velmora.One`, `Amazon.com`) rather than ends a
// sentence whose space was lost (`year.Earnings`, `Ltd.The`).
bool WordScanner::IsDomain(std::uint32_t start, std::uint32_t dot) const {
  if (HasClass(text_, dot + 1, CharClass::kLower)) return true;
  if (!HasClass(text_, start, CharClass::kUpper)) {
    std::uint32_t capital = start;
    while (capital < dot && !HasClass(text_, capital, CharClass::kUpper))
      ++capital;
    return capital < dot && IsRepeated(capital, dot);
  }
  const WordClasses left = words_.Find(text_.substr(start, dot - start));
  if (!left.Has(WordClass::kCommon) && !left.Has(WordClass::kOrg) &&
      !left.Has(WordClass::kNotName) && !left.Has(WordClass::kGiven) &&
      !left.Has(WordClass::kSurname)) {
    return true;
  }
  return IsRepeated(start, dot);
}

// Whether the word with a dot in it stands elsewhere, too.
bool WordScanner::IsRepeated(std::uint32_t start, std::uint32_t dot) const {
  const std::string_view word = whole_.substr(start, dot + 3 - start);
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
      !HasClass(text_, at + 1, CharClass::kUpper)) {
    return false;
  }
  std::size_t end = at + 1;
  while (end < text_.size() && IsInWord(text_, end)) ++end;
  const WordClasses next = words_.Find(text_.substr(at + 1, end - at - 1));
  return next.Has(WordClass::kCommon) && !next.Has(WordClass::kRole);
}

// Returns what a list has of `word` with the dot behind it: of `Inc.` and
// `Calif.`, whose dot belongs to them.
WordClasses WordScanner::KnownWithDot(Span word) const {
  if (word.end + 1 >= text_.size() || text_[word.end] != '.') return {};
  const WordClasses dotted =
      words_.Find(Slice(text_, {word.start, word.end + 1}));
  if (dotted.Has(WordClass::kOrg)) {
    return EndsSentence(word.end + 1) ? WordClasses() : dotted;
  }
  const bool own = dotted.Has(WordClass::kTitle) ||
                   dotted.Has(WordClass::kPlaceHead) ||  // `St.`
                   dotted.Has(WordClass::kParticle);     // `Jr.`
  return own ? dotted : WordClasses();
}

}  // namespace claimline
