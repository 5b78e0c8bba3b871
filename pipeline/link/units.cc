#include "link/units.h"

#include <algorithm>
#include <array>
#include <variant>

#include "base/ascii.h"
#include "link/clauses.h"
#include "link/verbs.h"

namespace claimline {
namespace {

constexpr std::array<bool, 256> kWordBytes = [] {
  std::array<bool, 256> bytes{};
  for (int i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    bytes[i] = IsAsciiLetter(c) || IsAsciiDigit(c) || !IsAscii(c) || c == '_' ||
               c == '&';
  }
  return bytes;
}();

bool IsWordByte(char c) { return kWordBytes[static_cast<unsigned char>(c)]; }

// An en or em dash at the head of `rest`.
bool IsDash(std::string_view rest) {
  return rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x94");
}

// Returns how long the word at the head of `rest` is: letters, digits and
// hyphens between them, without a possessive ending.
std::size_t WordLength(std::string_view rest) {
  std::size_t end = 0;
  for (; end < rest.size(); ++end) {
    const char c = rest[end];
    if (IsWordByte(c)) {
      if (!IsAscii(c) && IsDash(rest.substr(end))) break;
      continue;
    }
    const bool more = end + 1 < rest.size() && IsWordByte(rest[end + 1]);
    if (c != '-' || end == 0 || !more) break;
  }
  return end;
}

// `'s` or a bare `'` after a name: the length of it, or 0.
std::size_t PossessiveLength(std::string_view rest) {
  if (!rest.starts_with('\'')) return 0;
  if (rest.starts_with("'s") && (rest.size() == 2 || !IsWordByte(rest[2]))) {
    return 2;
  }
  return rest.size() == 1 || rest[1] == ' ' ? 1 : 0;
}

Unit::Type MarkType(char c) {
  switch (c) {
    case ',':
      return Unit::Type::kComma;
    case ';':
    case ':':
      return Unit::Type::kBreak;
    case '(':
    case '[':
      return Unit::Type::kOpen;
    case ')':
    case ']':
      return Unit::Type::kClose;
    case '"':
      return Unit::Type::kQuote;
    default:
      return Unit::Type::kWord;
  }
}

class Splitter {
 public:
  Splitter(std::string_view text, const SentenceMentions& sentence,
           const WordList& words)
      : text_(text), sentence_(sentence), words_(words) {
    result_.units.reserve(sentence.sentence.span.size() / 5 + 4);
    result_.of_value.assign(sentence.values.size(), kNone);
    result_.of_name.assign(sentence.names.size(), kNone);
  }

  Units Split() && {
    const Span span = sentence_.sentence.span;
    for (at_ = span.start; at_ < span.end;) {
      if (text_[at_] == ' ') {
        ++at_;
      } else if (!TakeMention()) {
        TakeText(text_.substr(at_, span.end - at_));
      }
    }
    PlaceInner();
    return std::move(result_);
  }

 private:
  void Add(Unit::Type type, Span span, int index, Word word) {
    Unit unit;
    unit.type = type;
    unit.span = span;
    unit.index = index;
    unit.word = word;
    if (type == Unit::Type::kWord) unit.text = Slice(text_, span);
    at_ = span.end;
    const std::size_t possessive =
        PossessiveLength(text_.substr(at_, sentence_.sentence.span.end - at_));
    const bool can_own = type == Unit::Type::kName || type == Unit::Type::kWord;
    unit.owner = can_own && possessive > 0;
    if (unit.owner) at_ += static_cast<std::uint32_t>(possessive);
    result_.units.push_back(unit);
  }

  // Takes the longer of the name and the value that start here.
  bool TakeMention() {
    while (name_ < sentence_.names.size() && NameSpan().start < at_) ++name_;
    while (value_ < sentence_.values.size() && ValueSpan().start < at_) {
      ++value_;
    }
    const bool name = name_ < sentence_.names.size() && NameSpan().start == at_;
    const bool value =
        value_ < sentence_.values.size() && ValueSpan().start == at_;
    if (name && (!value || NameSpan().end >= ValueSpan().end)) {
      Add(Unit::Type::kName, NameSpan(), static_cast<int>(name_), {});
      return true;
    }
    if (value) {
      Add(Unit::Type::kValue, ValueSpan(), static_cast<int>(value_), {});
      result_.units.back().is_date =
          std::holds_alternative<TimeValue>(sentence_.values[value_].value);
      return true;
    }
    return false;
  }

  void TakeText(std::string_view rest) {
    if (IsDash(rest)) {
      Add(Unit::Type::kBreak, {at_, at_ + 3}, kNone, {});
    } else if (rest.starts_with("- ") || rest.starts_with("--")) {
      Add(Unit::Type::kBreak, {at_, at_ + 1}, kNone, {});
    } else if (const auto type = MarkType(rest.front());
               type != Unit::Type::kWord) {
      Add(type, {at_, at_ + 1}, kNone, {});
    } else if (const std::size_t length = WordLength(Clipped(rest))) {
      const Span span{at_, at_ + static_cast<std::uint32_t>(length)};
      Add(Unit::Type::kWord, span, kNone, words_.Find(Slice(text_, span)));
    } else {
      ++at_;
    }
  }

  // Ends `rest`, in which no mention starts here, where the next one starts,
  // which may be inside a word (`post-2020`, a lost space).
  std::string_view Clipped(std::string_view rest) const {
    std::size_t end = rest.size();
    if (name_ < sentence_.names.size()) {
      end = std::min<std::size_t>(end, NameSpan().start - at_);
    }
    if (value_ < sentence_.values.size()) {
      end = std::min<std::size_t>(end, ValueSpan().start - at_);
    }
    return rest.substr(0, end);
  }

  // Gives every mention the unit that holds it.
  void PlaceInner() {
    for (std::size_t i = 0; i < sentence_.values.size(); ++i) {
      result_.of_value[i] = Holder(sentence_.values[i].mention.span);
    }
    for (std::size_t i = 0; i < sentence_.names.size(); ++i) {
      result_.of_name[i] = Holder(sentence_.names[i].mention.span);
    }
  }

  int Holder(Span span) const {
    const auto after = std::upper_bound(
        result_.units.begin(), result_.units.end(), span.start,
        [](std::uint32_t at, const Unit& u) { return at < u.span.start; });
    return std::max<int>(0,
                         static_cast<int>(after - result_.units.begin()) - 1);
  }

  Span NameSpan() const { return sentence_.names[name_].mention.span; }
  Span ValueSpan() const { return sentence_.values[value_].mention.span; }

  std::string_view text_;
  const SentenceMentions& sentence_;
  const WordList& words_;
  Units result_;
  std::uint32_t at_ = 0;
  std::size_t name_ = 0;
  std::size_t value_ = 0;
};

}  // namespace

int Units::At(std::uint32_t offset) const {
  const auto found = std::lower_bound(
      units.begin(), units.end(), offset,
      [](const Unit& u, std::uint32_t at) { return u.span.end <= at; });
  return static_cast<int>(found - units.begin()) - (found == units.end());
}

Units SplitIntoUnits(std::string_view text, const SentenceMentions& sentence,
                     const WordList& words) {
  Units result = Splitter(text, sentence, words).Split();
  for (std::size_t i = 0; i < result.units.size(); ++i) {
    result.units[i].verb = IsVerbAt(result.units, static_cast<int>(i));
  }
  result.clauses = FindClauses(text, result.units);
  for (std::size_t i = 0; i < result.clauses.size(); ++i) {
    const Clause& clause = result.clauses[i];
    for (int unit = clause.first; unit < clause.last; ++unit) {
      result.units[unit].clause = static_cast<int>(i);
    }
  }
  return result;
}

}  // namespace claimline
