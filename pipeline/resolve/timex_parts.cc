#include "resolve/timex_parts.h"

#include <utility>

#include "resolve/bounds.h"
#include "resolve/numeral.h"
#include "resolve/said.h"
#include "resolve/timex_count.h"
#include "resolve/timex_names.h"

namespace claimline {
namespace {

bool IsDigit(char c) { return '0' <= c && c <= '9'; }

std::optional<int> Cell(const RuleSet& rules, std::string_view lexicon,
                        std::string_view surface, std::string_view column) {
  if (surface.empty()) return std::nullopt;  // most parts are not said
  return LeadingNumber(rules.LexiconNamed(lexicon).Get(surface, column));
}

// Reads one mention; the functions of a group stand in the order of the parts.
class Reader {
 public:
  Reader(const Mention& mention, std::string_view text, const RuleSet& rules)
      : mention_(mention), text_(text), rules_(rules) {}

  std::optional<TimexParts> Read(DateOrder order);

 private:
  std::string_view Said(Part part) const { return mention_.Text(part, text_); }
  bool IsSaid(Part part) const { return mention_.Find(part).has_value(); }

  std::optional<int> Number(Part part, std::string_view lexicon,
                            std::string_view column) const;
  std::optional<WrittenYear> Year(Part part) const;
  std::optional<WrittenYear> SpokenYear(std::string_view said) const;
  std::optional<int> Weekday(Part part) const;
  std::optional<int> Decade() const;
  std::optional<ClockTime> Clock(Part hour, Part minute, Part meridiem) const;
  std::optional<Modifier> Mod() const;
  void ReadDate();
  void ReadMonthsOfYear();
  void ReadClocks();
  void ReadMinutesBeside();
  void ReadDayPart();
  bool ReadDeictic(std::string_view said);
  void ReadDirection();
  void ReadCounts();
  void ReadGiven();
  void OrderNumericDate(DateOrder order);

  const Mention& mention_;
  std::string_view text_;
  const RuleSet& rules_;
  TimexParts parts_;
};

// A part said in digits (`3`, `3rd`) or by a word of `lexicon`.
std::optional<int> Reader::Number(Part part, std::string_view lexicon,
                                  std::string_view column) const {
  const std::string_view said = Trimmed(Said(part));
  if (said.empty()) return std::nullopt;
  if (const auto digits = LeadingNumber(said)) return digits;
  if (const auto word = Cell(rules_, lexicon, said, column)) return word;
  const auto cardinal = ParseFigure(said, "", rules_);
  return cardinal ? LeadingNumber(cardinal->ToString()) : std::nullopt;
}

std::optional<WrittenYear> Reader::Year(Part part) const {
  std::string_view said = Trimmed(Said(part));
  if (said.empty()) return std::nullopt;
  if (part == Part::kYear && mention_.rule->Means("year") == "spoken") {
    return SpokenYear(said);
  }
  if (said.find(',') != said.npos) return SpokenYear(said);  // `3,500` B.C.
  if (!IsDigit(said.front())) said.remove_prefix(1);
  const auto number = LeadingNumber(said);
  if (!number) return std::nullopt;
  return WrittenYear{*number, said.size() == 2 && !IsSaid(Part::kEra)};
}

// `two thousand and eight`; of `nineteen ninety-four` what follows the century.
std::optional<WrittenYear> Reader::SpokenYear(std::string_view said) const {
  const auto year = ParseFigure(said, "", rules_);
  if (!year) return std::nullopt;
  const auto century = ParseFigure(Said(Part::kCentury), "", rules_);
  const int number = LeadingNumber(year->ToString()).value_or(0);
  if (!century) return WrittenYear{number};
  return WrittenYear{LeadingNumber(century->ToString()).value_or(0) * 100 +
                     number};
}

std::optional<int> Reader::Weekday(Part part) const {
  const std::string_view said = Said(part);
  if (said.empty()) return std::nullopt;
  if (const auto full = Cell(rules_, "weekday", said, "number")) return full;
  if (said.ends_with('s')) {
    const auto plural =
        Cell(rules_, "weekday", said.substr(0, said.size() - 1), "number");
    if (plural) return plural;
  }
  return Cell(rules_, "weekday_short", said, "number");
}

std::optional<int> Reader::Decade() const {
  std::string_view said = Said(Part::kDecade);
  if (said.empty()) return std::nullopt;
  const auto word = Cell(rules_, "decade", said, "year");
  if (word) return word;
  while (!said.empty() && !IsDigit(said.front())) said.remove_prefix(1);
  return LeadingNumber(said);
}

std::optional<ClockTime> Reader::Clock(Part hour, Part minute,
                                       Part meridiem) const {
  const auto hours = Number(hour, "ordinal", "number");
  if (!hours) return std::nullopt;
  ClockTime clock{HourOfDay(*hours, Trimmed(Said(meridiem))),
                  LeadingNumber(Said(minute)), std::nullopt};
  if (hour == Part::kHour) clock.second = LeadingNumber(Said(Part::kSecond));
  return clock;
}

std::optional<Modifier> Reader::Mod() const {
  const std::string_view position = Trimmed(Said(Part::kPosition));
  if (!position.empty()) {
    const std::string_view name =
        rules_.LexiconNamed("position").Get(position, "mod");
    if (const auto mod = ModifierFromName(name)) return mod;
  }
  const auto bound = ReadModifier(Trimmed(Said(Part::kModifier)),
                                  Trimmed(Said(Part::kModifierAfter)), rules_);
  if (bound) return bound;
  return ModifierFromName(mention_.rule->Means("mod"));
}

void Reader::ReadDate() {
  parts_.year = Year(Part::kYear);
  parts_.end_year = Year(Part::kEndYear);
  parts_.month = Number(Part::kMonth, "month", "number");
  parts_.end_month = Number(Part::kEndMonth, "month", "number");
  parts_.day = Number(Part::kDay, "ordinal", "number");
  parts_.end_day = Number(Part::kEndDay, "ordinal", "number");
  parts_.weekday = Weekday(Part::kWeekday);
  parts_.end_weekday = Weekday(Part::kEndWeekday);
  parts_.quarter = Number(Part::kQuarter, "ordinal", "number");
  parts_.half = Number(Part::kHalf, "ordinal", "number");
  parts_.season = Cell(rules_, "season", Said(Part::kSeason), "month");
  parts_.decade = Decade();
  parts_.century = Number(Part::kCentury, "ordinal", "number");
  parts_.month_of_quarter = mention_.rule->Means("month") == "quarter";
  const std::string_view era = Said(Part::kEra);
  const bool before = era.starts_with('B') || era.starts_with('b');
  parts_.era = before ? Era::kBeforeCommon : Era::kCommon;
  const Rule& rule = *mention_.rule;
  parts_.fiscal = rule.Means("year") == "fiscal";
  if (rule.Means("figure") == "whole_week") parts_.around = Grain::kWeek;
  if (rule.Means("figure") == "whole_weekend") parts_.around = Grain::kWeekend;
  if (rule.Means("figure") == "week") {
    parts_.week = LeadingNumber(Said(Part::kFigure));
  } else if (rule.Means("figure") == "nth") {
    const std::string_view nth = Trimmed(Said(Part::kFigure));
    const bool from_end = nth == "last" || nth == "final" || nth == "Last";
    parts_.nth = from_end ? -1 : Number(Part::kFigure, "ordinal", "number");
  }
  if (IsSaid(Part::kHoliday)) {
    parts_.holiday =
        rules_.LexiconNamed("holiday").Get(Said(Part::kHoliday), "rule");
  }
}

// `the first six months` of a year are its first half, the last two its months
// 11 and 12.
void Reader::ReadMonthsOfYear() {
  if (mention_.rule->Means("figure") != "months") return;
  const auto months = Number(Part::kLow, "ordinal", "number");
  const std::string_view said = Said(Part::kFigure);
  const bool first = said.starts_with('f') && said.ends_with('t');
  if (months == 3) {
    parts_.quarter = first ? 1 : 4;
  } else if (months == 6) {
    parts_.half = first ? 1 : 2;
  } else {
    parts_.form = TimexForm::kRange;
    constexpr int kMonths = 12;
    const int count = months.value_or(kMonths);
    parts_.month = first ? 1 : kMonths - count + 1;
    parts_.end_month = first ? count : kMonths;
  }
}

// `half past seven`, `a quarter to six`, `ten past noon`.
void Reader::ReadMinutesBeside() {
  if (mention_.rule->Means("figure") != "minutes") return;
  const std::string_view said = Trimmed(Said(Part::kFigure));
  const bool half = said.starts_with('h') || said.starts_with('H');
  const bool quarter = said.ends_with("quarter");
  const int minutes =
      half      ? 30
      : quarter ? 15
                : Number(Part::kFigure, "ordinal", "number").value_or(0);
  if (!parts_.time) parts_.time = ClockNamed(Said(Part::kUnit), rules_);
  if (!parts_.time) return;
  const std::string_view side = Said(Part::kDirection);
  const bool before = side == "to" || side == "till" || side == "before";
  parts_.time = MinutesLater(*parts_.time, before ? -minutes : minutes);
}

void Reader::ReadDayPart() {
  const std::string_view said = Trimmed(Said(Part::kDayPart));
  if (said.empty()) return;
  const auto part = DayPartNamed(said, rules_);
  const bool range = parts_.form == TimexForm::kRange;
  if (range && parts_.time && !parts_.end_time) {
    parts_.end_time = ClockNamed(said, rules_);  // `9 p.m. until midnight`
  } else if (!parts_.time) {
    parts_.time = ClockNamed(said, rules_);
    if (!parts_.time) parts_.part = part;
    // `midnight to 6 a.m.`: that of the same day.
    if (range && parts_.time) parts_.time->hour %= 24;
  } else if (part) {
    parts_.time = InDayPart(*parts_.time, *part);
  }
}

// Reads `tonight`, which says the day itself; false for another word.
bool Reader::ReadDeictic(std::string_view said) {
  const Lexicon& deictics = rules_.LexiconNamed("deictic");
  if (deictics.Find(said) == nullptr) return false;
  parts_.deictic = LeadingNumber(deictics.Get(said, "shift"));
  const auto part = DayPartNamed(deictics.Get(said, "part"), rules_);
  if (parts_.time && part) {
    parts_.time = InDayPart(*parts_.time, *part);  // `8 tonight`
  } else if (part) {
    parts_.part = part;
  }
  // `a year ago today`
  const auto shift = LeadingNumber(mention_.rule->Means("shift"));
  if (shift) parts_.direction = Direction{TimexOrigin::kPublication, *shift};
  return true;
}

void Reader::ReadDirection() {
  if (mention_.rule->Means("figure") == "minutes") return;
  const std::string_view said = Trimmed(Said(Part::kDirection));
  if (!said.empty() && ReadDeictic(said)) return;
  std::string_view origin = mention_.rule->Means("anchor");
  std::string_view shift = mention_.rule->Means("shift");
  if (!said.empty()) {
    const Lexicon& directions = rules_.LexiconNamed("direction");
    if (origin.empty()) origin = directions.Get(said, "anchor");
    if (shift.empty()) shift = directions.Get(said, "shift");
  }
  if (origin.empty()) return;
  parts_.direction =
      Direction{OriginFromName(origin), LeadingNumber(shift).value_or(0)};
}

void Reader::ReadCounts() {
  parts_.count = CountOf(mention_, text_, rules_);
  parts_.smaller = SmallerCountsOf(mention_, text_, rules_);
  const std::string_view scale = Said(Part::kScale);
  if (IsSaid(Part::kLow) && IsSaid(Part::kHigh)) {
    parts_.low = ParseFigure(Said(Part::kLow), scale, rules_);
    parts_.high = ParseFigure(Said(Part::kHigh), scale, rules_);
  }
}

// `03/04/2025`: a number above 12 is the day; else the weekday or the article
// tells; else neither is known.
void Reader::OrderNumericDate(DateOrder order) {
  if (mention_.rule->Means("order") != "numeric") return;
  parts_.numeric = true;
  const bool ordered = parts_.month && parts_.day;
  if (!ordered) return;
  const bool day_first = *parts_.month > 12 && *parts_.day <= 12;
  const bool month_first = *parts_.day > 12;
  if (day_first || (!month_first && order == DateOrder::kDayFirst)) {
    std::swap(parts_.month, parts_.day);
  }
  parts_.numeric = !day_first && !month_first && order == DateOrder::kUnknown &&
                   parts_.month != parts_.day;
}

// `8 - 11pm`, `8pm - 11`: what is said of one end holds for the other.
void Reader::ReadClocks() {
  parts_.time = Clock(Part::kHour, Part::kMinute, Part::kMeridiem);
  parts_.end_time = Clock(Part::kEndHour, Part::kEndMinute, Part::kEndMeridiem);
  if (IsSaid(Part::kZone)) parts_.zone = ReadZone(Said(Part::kZone), rules_);
  if (!parts_.time || !parts_.end_time) return;
  if (!IsSaid(Part::kMeridiem) && IsSaid(Part::kEndMeridiem)) {
    const ClockTime early = *parts_.time;
    parts_.time = Clock(Part::kHour, Part::kMinute, Part::kEndMeridiem);
    if (parts_.time->hour > parts_.end_time->hour) parts_.time = early;
  } else if (IsSaid(Part::kMeridiem) && !IsSaid(Part::kEndMeridiem)) {
    parts_.end_time = Clock(Part::kEndHour, Part::kEndMinute, Part::kMeridiem);
  }
}

// What the rule, or the lexicon of vague expressions, says for the text.
void Reader::ReadGiven() {
  const Rule& rule = *mention_.rule;
  parts_.nearest = rule.Means("tense") == "nearest";
  parts_.vague = rule.Means("vague") == "true";
  parts_.timex = rule.Means("timex");
  parts_.type = TypeFromName(rule.Means("type"));
  if (parts_.form != TimexForm::kVague || !parts_.timex.empty()) return;
  const Lexicon& vague = rules_.LexiconNamed("vague_time");
  const std::string_view said = Slice(text_, mention_.span);
  parts_.timex = vague.Get(said, "timex");
  parts_.type = TypeFromName(vague.Get(said, "type"));
}

std::optional<TimexParts> Reader::Read(DateOrder order) {
  parts_.form = FormFromName(mention_.rule->Means("form"));
  ReadDate();
  ReadMonthsOfYear();
  OrderNumericDate(order);
  ReadClocks();
  ReadMinutesBeside();
  ReadDayPart();
  ReadDirection();
  for (const auto& time : {parts_.time, parts_.end_time}) {
    if (time && !IsTimeOfDay(*time)) return std::nullopt;
  }
  ReadCounts();
  parts_.mod = Mod();
  ReadGiven();
  return parts_;
}

}  // namespace

std::optional<TimexParts> ReadParts(const Mention& mention,
                                    std::string_view text, DateOrder order,
                                    const RuleSet& rules) {
  return Reader(mention, text, rules).Read(order);
}

}  // namespace claimline
