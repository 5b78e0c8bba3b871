#include "resolve/entity_glue.h"

#include <algorithm>

namespace claimline {
namespace {

bool IsUpperAscii(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLowerAscii(char c) { return c >= 'a' && c <= 'z'; }

bool IsKnownWord(WordClasses c) {
  return c.Has(WordClass::kCommon) || c.Has(WordClass::kGiven) ||
         c.Has(WordClass::kSurname) || c.Has(WordClass::kListed) ||
         c.Has(WordClass::kNotName) || c.Has(WordClass::kOrg);
}

Shape ShapeOf(std::string_view word) {
  const bool digit = word.front() >= '0' && word.front() <= '9';
  if (digit) return Shape::kNumber;
  const bool upper = std::any_of(word.begin(), word.end(), IsUpperAscii);
  if (!upper) return Shape::kLower;
  if (std::none_of(word.begin(), word.end(), IsLowerAscii)) {
    return Shape::kUpper;
  }
  const bool later = std::any_of(word.begin() + 1, word.end(), IsUpperAscii);
  return later ? Shape::kMixed : Shape::kCapital;
}

}  // namespace

void GlueParter::Learn(const std::vector<Token>& tokens) {
  for (const Token& token : tokens) {
    if (token.IsCapitalized()) seen_.insert(Slice(text_, token.span));
  }
}

void GlueParter::Inspect(const std::vector<Token>& tokens) {
  if (loses_spaces_) return;
  loses_spaces_ =
      std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        return MayBeGlued(token) && (BeginsGlued(token) || EndsGlued(token));
      });
}

// `ofVelmora`, `fromMicrosoft`.
bool GlueParter::BeginsGlued(const Token& token) const {
  if (token.shape != Shape::kMixed) return false;
  const std::string_view word = Slice(text_, token.span);
  std::size_t lead = 0;
  while (lead < word.size() && IsLowerAscii(word[lead])) ++lead;
  return lead > 1 && lead + 3 < word.size() && IsUpperAscii(word[lead]) &&
         IsLowerAscii(word[lead + 1]) && !IsKnownWord(token.classes) &&
         (words_.Find(word.substr(0, lead)).Has(WordClass::kFunction) ||
          words_.Find(word.substr(0, lead)).Has(WordClass::kSpeech));
}

bool GlueParter::MayBeGlued(const Token& token) const {
  if (token.shape == Shape::kLower || token.span.size() < 5) return false;
  const std::string_view word = Slice(text_, token.span);
  if (token.shape == Shape::kNumber) return !IsUpperAscii(word.back());
  return !IsKnownWord(token.classes);
}

// Returns where the name begins in `word`: behind `from`, `But`, `a`.
std::uint32_t GlueParter::SkipLeadingWord(Span word) const {
  const std::string_view text = Slice(text_, word);
  std::size_t next = 1;  // the first capital after the first letter
  while (next < text.size() && IsLowerAscii(text[next])) ++next;
  if (next + 2 >= text.size() || !IsUpperAscii(text[next])) return word.start;
  const std::string_view lead = text.substr(0, next);
  const bool lower = IsLowerAscii(lead.front());
  if (lead.size() == 1 && (lead != "a" || IsUpperAscii(text[next + 1]))) {
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
bool GlueParter::EndsGlued(const Token& token) const {
  const std::string_view word = Slice(text_, token.span);
  for (std::size_t size = 4; size + 2 <= word.size(); ++size) {
    const std::string_view tail = word.substr(size);
    if (!IsLowerAscii(tail.front())) continue;
    const std::string_view name = word.substr(0, size);
    const WordClasses classes = words_.Find(tail);
    const bool small = classes.Has(WordClass::kFunction) ||
                       classes.Has(WordClass::kSpeech) || tail == "today";
    const bool verb = tail.size() >= 5 &&
                      (tail.ends_with("ed") || tail.ends_with('s')) &&
                      words_.FindAnyCase(tail).Has(WordClass::kCommon);
    if (verb && IsSeen(name)) return true;
    if (!small) continue;
    if (IsSeen(name) && size + tail.size() > 7) return true;
    if (tail.size() > 3 && words_.Find(name).Has(WordClass::kListed)) {
      return true;
    }
  }
  return false;
}

// Whether `tail`, in lower case, is a word that goes on behind `name`. Where no
// space is known to be lost, only behind names that the text has elsewhere.
bool GlueParter::IsTail(std::string_view tail, std::string_view name) const {
  const WordClasses classes = words_.Find(tail);
  const WordClasses known = words_.Find(name);
  const bool small = classes.Has(WordClass::kFunction) ||
                     classes.Has(WordClass::kSpeech) || tail == "today";
  if (IsSeen(name) && small) return tail.size() > 2 || loses_spaces_;
  if (!loses_spaces_) return false;
  if (classes.Has(WordClass::kSpeech)) return name.size() >= 4;
  const bool sure = IsSeen(name) || known.Has(WordClass::kListed);
  if (small) {
    return sure || known.Has(WordClass::kSurname) ||
           known.Has(WordClass::kGiven);
  }
  return sure && tail.size() >= 5 &&
         (tail.ends_with("ed") || tail.ends_with("s")) &&
         words_.FindAnyCase(tail).Has(WordClass::kCommon);
}

// Returns where the name that begins `word` ends: before `is`, `said`, `NVDA`.
std::uint32_t GlueParter::EndOfName(Span word, const Token* before) const {
  const std::string_view text = Slice(text_, word);
  const std::string_view behind = text_.substr(word.end, 2);
  if (behind == "--") {
    for (std::size_t size = text.size() - 1; size > 1; --size) {
      const std::string_view symbol = text.substr(size);
      if (symbol.size() > 5 ||
          !std::all_of(symbol.begin(), symbol.end(), IsUpperAscii)) {
        break;
      }
      const std::string_view name = text.substr(0, size);
      if (IsSeen(name) || IsKnownWord(words_.Find(name))) {
        return word.start + static_cast<std::uint32_t>(size);
      }
    }
  }
  // Every place where a tail in lower case may begin, the longest tail last.
  const bool in_name = loses_spaces_ && before != nullptr &&
                       before->IsCapitalized() &&
                       before->span.end + 1 == word.start;
  for (std::size_t size = text.size() - 2; size > 0; --size) {
    if (!IsLowerAscii(text[size + 1])) {
      // `FaceandModelScope`: what follows is looked at in its turn.
      continue;
    }
    std::size_t end = size;
    while (end < text.size() && IsLowerAscii(text[end])) ++end;
    const std::string_view tail = text.substr(size, end - size);
    if (tail.size() < 2) continue;
    const std::string_view name = text.substr(0, size);
    const bool inside = end < text.size();
    if (inside && tail != "and" && tail != "or") continue;
    const bool digit = name.back() >= '0' && name.back() <= '9';
    const bool continues_name =
        in_name &&
        (digit || words_.Find(name).Has(WordClass::kCommon) ||
         (before->classes.Has(WordClass::kGiven) && name.size() >= 5));
    const bool small =
        words_.Find(tail).Has(WordClass::kFunction) || tail == "today";
    if (IsTail(tail, name) || (continues_name && small)) {
      return word.start + static_cast<std::uint32_t>(size);
    }
  }
  return word.end;
}

void GlueParter::Add(Span span, const Token& whole,
                     std::vector<Token>& parts) const {
  const std::string_view word = Slice(text_, span);
  Token part;
  part.span = span;
  part.shape = ShapeOf(word);
  part.glued = true;
  part.has_digit = word.find_first_of("0123456789") != std::string_view::npos;
  if (part.shape != Shape::kLower) part.classes = words_.Find(word);
  if (span.start == whole.span.start) {
    part.gap = whole.gap;
    part.opens = whole.opens;
  } else {
    part.gap = Gap::kNone;
    part.opens = part.classes.Has(WordClass::kCommon);
  }
  parts.push_back(part);
}

void GlueParter::PartWord(const Token& token, std::vector<Token>& parts) const {
  Span rest = token.span;
  while (!rest.empty()) {
    const std::uint32_t start = SkipLeadingWord(rest);
    if (start != rest.start) {
      Add({rest.start, start}, token, parts);
      rest.start = start;
      continue;
    }
    const Token* before = parts.empty() ? nullptr : &parts.back();
    const std::uint32_t end = EndOfName(rest, before);
    if (end == rest.end && rest == token.span) {
      parts.push_back(token);
      return;
    }
    Add({rest.start, end}, token, parts);
    rest.start = end;
    if (text_.substr(rest.end, 2) == "--" && end < rest.end) {
      Add(rest, token, parts);  // the stock symbol
      return;
    }
    // What is behind the name is a word of its own up to the next capital.
    std::uint32_t next = end;
    while (next < rest.end && IsLowerAscii(text_[next])) ++next;
    if (next > end) Add({end, next}, token, parts);
    rest.start = next;
  }
}

std::vector<Token> GlueParter::Part(std::vector<Token> tokens) const {
  const bool none =
      std::none_of(tokens.begin(), tokens.end(),
                   [&](const Token& token) { return MayBeGlued(token); });
  if (none) return tokens;
  std::vector<Token> parts;
  parts.reserve(tokens.size() + 4);
  for (const Token& token : tokens) {
    if (MayBeGlued(token)) {
      PartWord(token, parts);
    } else {
      parts.push_back(token);
    }
  }
  return parts;
}

}  // namespace claimline
