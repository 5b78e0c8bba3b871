#include "resolve/glued_word.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "base/ascii.h"

namespace claimline {
namespace {

bool IsKnownWord(WordClasses c) {
  return c.Has(WordClass::kCommon) || c.Has(WordClass::kGiven) ||
         c.Has(WordClass::kSurname) || c.Has(WordClass::kListed) ||
         c.Has(WordClass::kNotName) || c.Has(WordClass::kOrg);
}

}  // namespace

// `PITTSBURGH`, which a list has as `Pittsburgh`.
bool GluedWordReader::IsListedInCapitals(std::string_view word) const {
  std::string usual(word);
  std::transform(usual.begin() + 1, usual.end(), usual.begin() + 1,
                 ToAsciiLower);
  return words_.Exact(usual).Has(WordClass::kListed);
}

bool GluedWordReader::LosesSpaces() const {
  const auto words = seen_.first_uses();
  return std::any_of(words.begin(), words.end(), [&](const Token& token) {
    return MayBeGlued(token) && (BeginsGlued(token) || EndsGlued(token));
  });
}

// `ofVelmora`, `fromMicrosoft`.
bool GluedWordReader::BeginsGlued(const Token& token) const {
  if (token.shape != Shape::kMixed) return false;
  const std::string_view word = Slice(text_, token.span);
  std::size_t lead = 0;
  while (lead < word.size() && IsAsciiLower(word[lead])) ++lead;
  return lead > 1 && lead + 3 < word.size() && IsAsciiUpper(word[lead]) &&
         IsAsciiLower(word[lead + 1]) && !IsKnownWord(token.classes) &&
         (words_.Find(word.substr(0, lead)).Has(WordClass::kFunction) ||
          words_.Find(word.substr(0, lead)).Has(WordClass::kSpeech));
}

bool GluedWordReader::MayBeGlued(const Token& token) const {
  if (token.shape == Shape::kLower || token.span.size() < 5) return false;
  const std::string_view word = Slice(text_, token.span);
  if (token.shape == Shape::kNumber) return !IsAsciiUpper(word.back());
  return !IsKnownWord(token.classes);
}

std::uint32_t GluedWordReader::SkipLeadingWord(Span word) const {
  const std::string_view text = Slice(text_, word);
  std::size_t next = 1;  // the first capital after the first letter
  while (next < text.size() && IsAsciiLower(text[next])) ++next;
  if (next + 2 >= text.size() || !IsAsciiUpper(text[next])) return word.start;
  const std::string_view lead = text.substr(0, next);
  const bool lower = IsAsciiLower(lead.front());
  if (lead.size() == 1 && (lead != "a" || IsAsciiUpper(text[next + 1]))) {
    return word.start;
  }
  const WordClasses classes = words_.Find(lead);
  const bool glued =
      lower ? classes.Has(WordClass::kFunction) || lead.size() == 1 ||
                  (lead.size() > 2 &&
                   words_.FindAnyCase(lead).Has(WordClass::kCommon))
            : classes.Has(WordClass::kFunction) && lead.size() < 5 &&
                  IsKnownWord(words_.Find(text.substr(next)));
  return glued ? word.start + static_cast<std::uint32_t>(next) : word.start;
}

// `Anthropicis` where the text has `Anthropic`, too; `Musksaid`.
bool GluedWordReader::EndsGlued(const Token& token) const {
  const std::string_view word = Slice(text_, token.span);
  for (std::size_t size = 4; size + 2 <= word.size(); ++size) {
    const std::string_view tail = word.substr(size);
    if (!IsAsciiLower(tail.front())) continue;
    const std::string_view name = word.substr(0, size);
    const bool seen = IsSeen(name);
    if (!seen && tail.size() <= 3) continue;
    const WordClasses classes = words_.Find(tail);
    const bool small = classes.Has(WordClass::kFunction) ||
                       classes.Has(WordClass::kSpeech) || tail == "today";
    const bool verb = tail.size() >= 5 &&
                      (tail.ends_with("ed") || tail.ends_with('s')) &&
                      words_.FindAnyCase(tail).Has(WordClass::kCommon);
    if (verb && seen) return true;
    if (!small) continue;
    if (seen && size + tail.size() > 7) return true;
    if (tail.size() > 3 && words_.Find(name).Has(WordClass::kListed)) {
      return true;
    }
  }
  return false;
}

// Whether `tail`, in lower case, is a word that goes on behind `name`. Where no
// space is known to be lost, only behind names that the text has elsewhere.
bool GluedWordReader::IsTail(std::string_view tail,
                             std::string_view name) const {
  const bool seen = IsSeen(name);
  if (!seen && !loses_spaces_) return false;
  const WordClasses classes = words_.Find(tail);
  const bool small = classes.Has(WordClass::kFunction) ||
                     classes.Has(WordClass::kSpeech) || tail == "today";
  if (seen && small) return tail.size() > 2 || loses_spaces_;
  if (!loses_spaces_) return false;
  const WordClasses known = words_.Find(name);
  if (classes.Has(WordClass::kSpeech)) return name.size() >= 4;
  const bool sure = seen || known.Has(WordClass::kListed);
  if (small) {
    return sure || known.Has(WordClass::kSurname) ||
           known.Has(WordClass::kGiven);
  }
  return sure && tail.size() >= 5 &&
         (tail.ends_with("ed") || tail.ends_with("s")) &&
         words_.FindAnyCase(tail).Has(WordClass::kCommon);
}

// Returns where the stock symbol begins in `word`, before which a name ends:
// `NVIDIA` `NVDA`; the end of `word` where there is none.
std::uint32_t GluedWordReader::EndBeforeSymbol(Span word) const {
  constexpr std::size_t kLongest = 5;  // letters of a symbol
  const std::string_view text = Slice(text_, word);
  if (IsListedInCapitals(text)) return word.end;
  for (std::size_t size = text.size() - 1; size > 1; --size) {
    const std::string_view symbol = text.substr(size);
    if (symbol.size() > kLongest ||
        !std::all_of(symbol.begin(), symbol.end(), IsAsciiUpper)) {
      break;
    }
    const std::string_view name = text.substr(0, size);
    if (IsSeen(name) || IsKnownWord(words_.Find(name))) {
      return word.start + static_cast<std::uint32_t>(size);
    }
  }
  return word.end;
}

// Whether `tail`, in lower case, is a word of its own behind `name`.
bool GluedWordReader::EndsBeforeTail(std::string_view name,
                                     std::string_view tail,
                                     const Token* before) const {
  constexpr std::size_t kShortest = 5;  // letters of a surname
  const bool continues_name =
      before != nullptr &&
      (IsAsciiDigit(name.back()) || words_.Find(name).Has(WordClass::kCommon) ||
       (before->classes.Has(WordClass::kGiven) && name.size() >= kShortest));
  const bool small =
      continues_name &&
      (words_.Find(tail).Has(WordClass::kFunction) || tail == "today");
  return small || IsTail(tail, name);
}

std::uint32_t GluedWordReader::EndOfName(Span word, const Token* before) const {
  const std::string_view text = Slice(text_, word);
  constexpr std::size_t kShortest = 3;  // a letter and a tail of two
  if (text.size() < kShortest) return word.end;
  if (text_.substr(word.end, 2) == "--") {
    const std::uint32_t end = EndBeforeSymbol(word);
    if (end != word.end) return end;
  }
  const bool in_name = loses_spaces_ && before != nullptr &&
                       before->IsCapitalized() &&
                       before->span.end + 1 == word.start;
  // Every place where a tail in lower case may begin, the longest tail last.
  for (std::size_t size = text.size() - 2; size > 0; --size) {
    // `FaceandModelScope`: what follows is looked at in its turn.
    if (!IsAsciiLower(text[size + 1])) continue;
    std::size_t end = size;
    while (end < text.size() && IsAsciiLower(text[end])) ++end;
    const std::string_view tail = text.substr(size, end - size);
    if (tail.size() < 2) continue;
    const bool inside = end < text.size();
    if (inside && tail != "and" && tail != "or") continue;
    if (EndsBeforeTail(text.substr(0, size), tail,
                       in_name ? before : nullptr)) {
      return word.start + static_cast<std::uint32_t>(size);
    }
  }
  return word.end;
}

bool GluedWordReader::IsSeen(std::string_view name) const {
  return !IsAsciiDigit(name.front()) && seen_.Contains(name);
}

}  // namespace claimline
