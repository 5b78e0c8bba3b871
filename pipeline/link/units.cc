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

// Returns where the word at `start` of `text` ends: letters, digits and hyphens
// between them, without a possessive ending.
std::size_t WordEnd(std::string_view text, std::size_t start) {
  std::size_t end = EndOfAsciiLower(text, start);
  while (end < text.size()) {
    const char c = text[end];
    if (IsWordByte(c)) {
      if (!IsAscii(c) && IsDash(text.substr(end))) break;
    } else {
      const bool more = end + 1 < text.size() && IsWordByte(text[end + 1]);
      if (c != '-' || end == start || !more) break;
    }
    end = EndOfAsciiLower(text, end + 1);
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
      : text_(text.substr(0, sentence.sentence.span.end)),
        sentence_(sentence),
        words_(words) {
    result_.units.reserve(sentence.sentence.span.size() / 5 + 4);
    result_.of_value.assign(sentence.values.size(), kNone);
    result_.of_name.assign(sentence.names.size(), kNone);
  }

  Units Split() && {
    for (at_ = sentence_.sentence.span.start; at_ < text_.size();) {
      if (text_[at_] == ' ') {
        ++at_;
      } else if (at_ < mention_ || !TakeMention()) {
        TakeText();
      }
    }
    PlaceInner();
    return std::move(result_);
  }

 private:
  Unit& Add(Unit::Type type, Span span) {
    Unit& unit = result_.units.emplace_back();
    unit.type = type;
    unit.span = span;
    at_ = span.end;
    const bool can_own = type == Unit::Type::kName ||
                         type == Unit::Type::kWord ||
                         type == Unit::Type::kValue;
    if (can_own && at_ < text_.size() && text_[at_] == '\'') {
      const std::size_t possessive = PossessiveLength(text_.substr(at_));
      unit.owner = possessive > 0;
      at_ += static_cast<std::uint32_t>(possessive);
    }
    return unit;
  }

  // Takes the longer of the name and the value that start here; else notes
  // where the next of them does.
  bool TakeMention() {
    while (name_ < sentence_.names.size() && NameStart() < at_) ++name_;
    while (value_ < sentence_.values.size() && ValueStart() < at_) ++value_;
    mention_ = std::min(NameStart(), ValueStart());
    if (mention_ > at_) return false;
    const bool name = NameStart() == at_ &&
                      (ValueStart() > at_ || NameSpan().end >= ValueSpan().end);
    if (name) {
      Add(Unit::Type::kName, NameSpan()).index = static_cast<int>(name_);
    } else {
      Unit& unit = Add(Unit::Type::kValue, ValueSpan());
      unit.index = static_cast<int>(value_);
      unit.is_date =
          std::holds_alternative<TimeValue>(sentence_.values[value_].value);
    }
    return true;
  }

  // Takes a word, which ends where a mention starts at the latest (`post-2020`,
  // a lost space), or a mark; skips what is neither.
  void TakeText() {
    const std::string_view rest = text_.substr(at_);
    if (IsDash(rest)) {
      Add(Unit::Type::kBreak, {at_, at_ + 3});
    } else if (rest.starts_with("- ") || rest.starts_with("--")) {
      Add(Unit::Type::kBreak, {at_, at_ + 1});
    } else if (IsWordByte(rest.front())) {
      const auto end =
          static_cast<std::uint32_t>(WordEnd(text_.substr(0, mention_), at_));
      Unit& unit = Add(Unit::Type::kWord, {at_, end});
      unit.text = Slice(text_, unit.span);
      unit.word = words_.Find(unit.text);
    } else if (const auto type = MarkType(rest.front());
               type != Unit::Type::kWord) {
      Add(type, {at_, at_ + 1});
    } else {
      ++at_;
    }
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

  // Where the next name or value starts: beyond the text where there is none.
  std::uint32_t NameStart() const {
    return name_ < sentence_.names.size() ? NameSpan().start : kNowhere;
  }
  std::uint32_t ValueStart() const {
    return value_ < sentence_.values.size() ? ValueSpan().start : kNowhere;
  }
  Span NameSpan() const { return sentence_.names[name_].mention.span; }
  Span ValueSpan() const { return sentence_.values[value_].mention.span; }

  static constexpr std::uint32_t kNowhere = 0xFFFFFFFF;

  std::string_view text_;  // up to the end of the sentence
  const SentenceMentions& sentence_;
  const WordList& words_;
  Units result_;
  std::uint32_t at_ = 0;
  std::uint32_t mention_ = 0;  // no name or value starts from `at_` up to here
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
