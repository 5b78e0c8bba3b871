#include "resolve/numeral.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <system_error>

#include "base/ascii.h"
#include "resolve/scientific.h"

namespace claimline {
namespace {

struct VulgarFraction {
  std::string_view sign;
  int numerator;
  int denominator;
};

constexpr VulgarFraction kVulgarFractions[] = {
    {"½", 1, 2}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"¼", 1, 4}, {"¾", 3, 4},
    {"⅕", 1, 5}, {"⅖", 2, 5}, {"⅗", 3, 5}, {"⅘", 4, 5}, {"⅙", 1, 6},
    {"⅚", 5, 6}, {"⅛", 1, 8}, {"⅜", 3, 8}, {"⅝", 5, 8}, {"⅞", 7, 8},
};

std::string_view Trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \n\t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \n\t") - first + 1);
}

// Whether the comma of `digits`, which has no point and no second comma, parts
// groups: `1,250`, but not `1,25` and `0,125`.
bool CommaPartsGroups(std::string_view digits) {
  const auto comma = digits.find(',');
  return digits.size() - comma == 4 && comma >= 1 && comma <= 3 &&
         digits.front() != '0';
}

// Returns the place of the decimal mark of `digits`, npos where it has none.
std::size_t DecimalMark(std::string_view digits) {
  const auto point = digits.rfind('.');
  const auto comma = digits.rfind(',');
  const auto none = std::string_view::npos;
  if (point == none && comma == none) return none;
  if (point != none && comma != none) {
    // The last mark of two kinds, unless it comes again and again.
    const auto last = std::max(point, comma);
    return digits.find(digits[last]) == last ? last : none;
  }
  const auto last = point == none ? comma : point;
  if (digits.find(digits[last]) != last) return none;
  if (point == none && CommaPartsGroups(digits)) return none;
  return last;
}

std::optional<Decimal> ParseDigits(std::string_view digits) {
  std::string plain;
  const auto mark = DecimalMark(digits);
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i == mark) {
      plain += '.';
    } else if (IsAsciiDigit(digits[i])) {
      plain += digits[i];
    } else if (std::string_view(" .,'\n").find(digits[i]) ==
               std::string_view::npos) {
      return std::nullopt;
    }
  }
  return Decimal::Parse(plain);
}

// `1½`; behind decimals the fraction is one of their last place: `4.58¼`.
std::optional<Decimal> PlusPart(std::string_view whole,
                                std::optional<Decimal> part) {
  if (whole.empty() || !part) return part;
  const auto number = ParseDigits(whole);
  const auto mark = DecimalMark(whole);
  const auto places =
      mark == std::string_view::npos ? 0 : whole.size() - mark - 1;
  const auto shifted = part->ShiftedBy(-static_cast<int>(places));
  return number && shifted ? number->Plus(*shifted) : std::nullopt;
}

// `3/4`, `1 1/2`.
std::optional<Decimal> ParseSlashed(std::string_view text, std::size_t slash) {
  const auto gap = text.find_last_of(" -", slash);
  std::string_view whole;
  std::string_view numerator = text.substr(0, slash);
  if (gap != std::string_view::npos) {
    whole = text.substr(0, gap);
    numerator = text.substr(gap + 1, slash - gap - 1);
  }
  const auto above = ParseDigits(numerator);
  const auto below = ParseDigits(text.substr(slash + 1));
  if (!above || !below) return std::nullopt;
  return PlusPart(whole, above->DividedBy(*below));
}

std::optional<Decimal> ParseFigures(std::string_view text) {
  if (const auto slash = text.find('/'); slash != std::string_view::npos) {
    return ParseSlashed(text, slash);
  }
  for (const VulgarFraction& fraction : kVulgarFractions) {
    if (!text.ends_with(fraction.sign)) continue;
    const auto before =
        Trim(text.substr(0, text.size() - fraction.sign.size()));
    return PlusPart(
        before,
        Decimal(fraction.numerator).DividedBy(Decimal(fraction.denominator)));
  }
  return ParseDigits(text);
}

// Reads a cardinal in words, word by word: what stands before a magnitude is
// its group.
class WordNumber {
 public:
  // Whether `word` can follow what was read.
  bool Take(std::string_view word, const RuleSet& rules) {
    if (word == "and" || word == "of") return true;
    const Lexicon& words = rules.LexiconNamed("number_word");
    const auto role = words.Get(word, "role");
    if (role.empty()) {
      if (const auto digits = ParseDigits(word)) return Add(*digits, 0);
      const auto power = ScalePower(word, rules);
      return power && Scale(*power);
    }
    const auto value = Decimal::Parse(words.Get(word, "value"));
    if (!value) return false;
    if (role == "one") return Add(*value, 1);
    if (role == "teen") return Add(*value, 2);
    if (role == "tens") return Add(*value, 2, 1);
    if (role == "times") return Multiply(*value);
    if (role == "part") return Divide(*value);
    article_ = true;  // role article
    return true;
  }

  std::optional<Decimal> Total() const {
    if (group_) return total_.Plus(*group_);
    if (scaled_) return total_;
    return article_ ? std::optional(Decimal(1)) : std::nullopt;
  }

 private:
  // Adds a number of `places` digits, which leaves room for one of `room`
  // digits behind it: `twenty` for `five`.
  bool Add(Decimal value, int places, int room = 0) {
    if (group_ && (places == 0 || places > room_)) return false;
    const auto sum = group_.value_or(Decimal(0)).Plus(value);
    group_ = sum;
    room_ = room;
    article_ = false;
    return sum.has_value();
  }

  bool Multiply(Decimal factor) {
    group_ = group_.value_or(Decimal(1)).Times(factor);
    room_ = 2;
    article_ = false;
    return group_.has_value();
  }

  // `two-thirds`, `a third`, `two and a half`, `a million and a half`.
  bool Divide(Decimal divisor) {
    if (article_ || !group_) {
      const auto whole = Decimal(1).ShiftedBy(group_ ? 0 : scaled_.value_or(0));
      const auto part = whole ? whole->DividedBy(divisor) : std::nullopt;
      group_ = part ? group_.value_or(Decimal(0)).Plus(*part) : std::nullopt;
    } else {
      group_ = group_->DividedBy(divisor);
    }
    room_ = 0;
    article_ = false;
    return group_.has_value();
  }

  bool Scale(int power) {
    if (scaled_ && power >= *scaled_) return false;
    const auto scaled = group_.value_or(Decimal(1)).ShiftedBy(power);
    const auto sum = scaled ? total_.Plus(*scaled) : std::nullopt;
    if (!sum) return false;
    total_ = *sum;
    scaled_ = power;
    group_.reset();
    article_ = false;
    return true;
  }

  Decimal total_;
  std::optional<Decimal> group_;
  std::optional<int> scaled_;  // the last magnitude
  int room_ = 0;               // digits that may follow in this group
  bool article_ = false;       // an `a` that nothing has followed yet
};

std::optional<Decimal> ParseWords(std::string_view text, const RuleSet& rules) {
  WordNumber number;
  for (const std::string_view word : SplitWords(text)) {
    if (!number.Take(word, rules)) return std::nullopt;
  }
  return number.Total();
}

struct Signed {
  std::string_view figure;
  bool negative = false;
};

// Takes the sign off the front of `figure`.
Signed TakeSign(std::string_view figure) {
  for (const std::string_view sign : {"-", "–"}) {
    if (figure.starts_with(sign)) {
      return {Trim(figure.substr(sign.size())), true};
    }
  }
  for (const std::string_view sign : {"minus", "negative"}) {
    if (figure.empty() || ToAsciiLower(figure.front()) != sign.front()) {
      continue;
    }
    if (FoldSurface(figure.substr(0, sign.size())) == sign) {
      return {Trim(figure.substr(sign.size())), true};
    }
  }
  if (figure.starts_with('+')) return {Trim(figure.substr(1)), false};
  return {figure, false};
}

}  // namespace

bool IsNumberWord(std::string_view word, const RuleSet& rules) {
  return rules.LexiconNamed("number_word").Find(word) != nullptr ||
         rules.LexiconNamed("magnitude_word").Find(word) != nullptr;
}

std::vector<std::string_view> SplitWords(std::string_view text) {
  constexpr std::string_view kGaps = " \n\t-,";
  std::vector<std::string_view> words;
  std::size_t start = text.find_first_not_of(kGaps);
  while (start != std::string_view::npos) {
    const std::size_t end =
        std::min(text.find_first_of(kGaps, start), text.size());
    words.push_back(text.substr(start, end - start));
    start = text.find_first_not_of(kGaps, end);
  }
  return words;
}

std::optional<int> ScalePower(std::string_view scale, const RuleSet& rules) {
  if (scale.empty()) return 0;
  for (const std::string_view name : {"magnitude_word", "magnitude_letter"}) {
    const std::string_view cell = rules.LexiconNamed(name).Get(scale, "power");
    int power = 0;
    const auto read = std::from_chars(cell.begin(), cell.end(), power);
    if (!cell.empty() && read.ec == std::errc()) return power;
  }
  return std::nullopt;
}

std::optional<Decimal> ParseFigure(std::string_view figure,
                                   std::string_view scale,
                                   const RuleSet& rules) {
  const Signed number = TakeSign(Trim(figure));
  const bool words =
      std::any_of(number.figure.begin(), number.figure.end(), IsAsciiLetter);
  auto size = ParseScientific(number.figure);
  if (!size) {
    size =
        words ? ParseWords(number.figure, rules) : ParseFigures(number.figure);
  }
  const auto power = ScalePower(scale, rules);
  if (!size || !power) return std::nullopt;
  const auto scaled = size->ShiftedBy(*power);
  return number.negative && scaled ? scaled->Times(Decimal(-1)) : scaled;
}

}  // namespace claimline
