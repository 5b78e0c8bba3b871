#include "resolve/timex_parts.h"

#include <utility>

#include "resolve/bounds.h"
#include "resolve/numeral.h"
#include "resolve/said.h"

namespace claimline {
namespace {

bool IsDigit(char c) { return '0' <= c && c <= '9'; }

std::optional<int> Cell(const RuleSet& rules, std::string_view lexicon,
                        std::string_view surface, std::string_view column) {
  return LeadingNumber(rules.LexiconNamed(lexicon).Get(surface, column));
}

std::optional<Grain> GrainFromName(std::string_view name) {
  constexpr std::pair<std::string_view, Grain> kGrains[] = {
      {"century", Grain::kCentury}, {"decade", Grain::kDecade},
      {"year", Grain::kYear},       {"half", Grain::kHalf},
      {"season", Grain::kSeason},   {"quarter", Grain::kQuarter},
      {"month", Grain::kMonth},     {"week", Grain::kWeek},
      {"weekend", Grain::kWeekend}, {"day", Grain::kDay},
      {"hour", Grain::kHour},       {"minute", Grain::kMinute},
      {"second", Grain::kSecond}};
  for (const auto& [known, grain] : kGrains) {
    if (known == name) return grain;
  }
  return std::nullopt;
}

TimexForm FormFromName(std::string_view name) {
  constexpr std::pair<std::string_view, TimexForm> kForms[] = {
      {"range", TimexForm::kRange}, {"offset", TimexForm::kOffset},
      {"span", TimexForm::kSpan},   {"duration", TimexForm::kDuration},
      {"set", TimexForm::kSet},     {"vague", TimexForm::kVague}};
  for (const auto& [known, form] : kForms) {
    if (known == name) return form;
  }
  return TimexForm::kPoint;
}

std::optional<TimexType> TypeFromName(std::string_view name) {
  for (const TimexType type : {TimexType::kDate, TimexType::kTime,
                               TimexType::kDuration, TimexType::kSet}) {
    if (Name(type) == name) return type;
  }
  return std::nullopt;
}

Origin OriginFromName(std::string_view name) {
  if (name == "narrative") return Origin::kNarrative;
  if (name == "current") return Origin::kCurrent;
  return Origin::kPublication;
}

// Reads one mention; the functions of a group stand in the order of the parts.
class Reader {
 public:
  Reader(const Mention& mention, std::string_view text, const RuleSet& rules)
      : mention_(mention), text_(text), rules_(rules) {}

  std::optional<TimexParts> Read(DateOrder order) const;

 private:
  std::string_view Said(Part part) const { return mention_.Text(part, text_); }
  bool IsSaid(Part part) const { return mention_.Find(part).has_value(); }

  std::optional<int> Number(Part part, std::string_view lexicon,
                            std::string_view column) const;
  std::optional<WrittenYear> Year(Part part) const;
  std::optional<int> Weekday() const;
  std::optional<int> Decade() const;
  std::optional<ClockTime> Clock(Part hour, Part minute, Part meridiem) const;
  std::optional<UnitCount> Count(Part figure, Part unit) const;
  std::optional<Modifier> Mod() const;
  void ReadDate(TimexParts& parts) const;
  void ReadMonthsOfYear(TimexParts& parts) const;
  void ReadMinutesBeside(TimexParts& parts) const;
  void ReadDayPart(TimexParts& parts) const;
  void ReadDirection(TimexParts& parts) const;
  void ReadCounts(TimexParts& parts) const;
  void OrderNumericDate(TimexParts& parts, DateOrder order) const;

  const Mention& mention_;
  std::string_view text_;
  const RuleSet& rules_;
};

// A part said in digits (`3`, `3rd`) or by a word of `lexicon`.
std::optional<int> Reader::Number(Part part, std::string_view lexicon,
                                  std::string_view column) const {
  const std::string_view said = Trimmed(Said(part));
  if (const auto digits = LeadingNumber(said)) return digits;
  const Lexicon& words = rules_.LexiconNamed(lexicon);
  const auto number = LeadingNumber(words.Get(said, column));
  if (number || said.empty()) return number;
  const auto cardinal = ParseFigure(said, "", rules_);
  return cardinal ? LeadingNumber(cardinal->ToString()) : std::nullopt;
}

std::optional<WrittenYear> Reader::Year(Part part) const {
  std::string_view said = Trimmed(Said(part));
  if (!said.empty() && !IsDigit(said.front())) said.remove_prefix(1);
  const auto number = LeadingNumber(said);
  if (!number) return std::nullopt;
  return WrittenYear{*number, said.size() == 2 && !IsSaid(Part::kEra)};
}

std::optional<int> Reader::Weekday() const {
  const std::string_view said = Said(Part::kWeekday);
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
  ClockTime clock{HourOfDay(*hours, Said(meridiem)),
                  LeadingNumber(Said(minute)), std::nullopt};
  if (hour == Part::kHour) clock.second = LeadingNumber(Said(Part::kSecond));
  return clock;
}

std::optional<UnitCount> Reader::Count(Part figure, Part unit) const {
  std::string_view named = Trimmed(Said(unit));
  if (unit == Part::kUnit && named.empty()) {
    named = mention_.rule->Means("unit");
  }
  if (named.empty()) return std::nullopt;
  const Lexicon& units = rules_.LexiconNamed("time_unit");
  const auto grain = GrainFromName(units.Get(named, "grain"));
  if (!grain) return std::nullopt;
  const int factor = LeadingNumber(units.Get(named, "factor")).value_or(1);
  UnitCount count{std::nullopt, {*grain, factor}};
  const std::string_view said = Trimmed(Said(figure));
  if (said.empty() && mention_.rule->Means("number") != "some") {
    // `year-ago`, `the past year`, but `the coming months`.
    const bool plural = named.ends_with('s') || named.ends_with('S');
    if (!plural) count.number = Decimal(1);
    return count;
  }
  const bool article = said == "a" || said == "A" || said == "an" ||
                       said == "An" || said == "one" || said == "the" ||
                       said == "The" || said == "single";
  count.number = article ? std::optional(Decimal(1))
                         : ParseFigure(said, Said(Part::kScale), rules_);
  return count;
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

void Reader::ReadDate(TimexParts& parts) const {
  parts.year = Year(Part::kYear);
  parts.end_year = Year(Part::kEndYear);
  parts.month = Number(Part::kMonth, "month", "number");
  parts.end_month = Number(Part::kEndMonth, "month", "number");
  parts.day = Number(Part::kDay, "ordinal", "number");
  parts.end_day = Number(Part::kEndDay, "ordinal", "number");
  parts.weekday = Weekday();
  parts.quarter = Number(Part::kQuarter, "ordinal", "number");
  parts.half = Number(Part::kHalf, "ordinal", "number");
  parts.season = Cell(rules_, "season", Said(Part::kSeason), "month");
  parts.decade = Decade();
  parts.century = Number(Part::kCentury, "ordinal", "number");
  // `the December quarter`: the one that ends with it.
  const bool quarter_end = mention_.rule->Means("month") == "quarter" &&
                           parts.month && *parts.month % 3 == 0;
  if (quarter_end) {
    parts.quarter = *parts.month / 3;
    parts.month.reset();
  }
  const std::string_view era = Said(Part::kEra);
  const bool before = era.starts_with('B') || era.starts_with('b');
  parts.era = before ? Era::kBeforeCommon : Era::kCommon;
  const Rule& rule = *mention_.rule;
  parts.fiscal = rule.Means("year") == "fiscal";
  parts.whole_week = rule.Means("figure") == "whole_week";
  if (rule.Means("figure") == "week") {
    parts.week = LeadingNumber(Said(Part::kFigure));
  } else if (rule.Means("figure") == "nth") {
    const std::string_view nth = Trimmed(Said(Part::kFigure));
    const bool from_end = nth == "last" || nth == "final" || nth == "Last";
    parts.nth = from_end ? -1 : Number(Part::kFigure, "ordinal", "number");
  }
  parts.holiday =
      rules_.LexiconNamed("holiday").Get(Said(Part::kHoliday), "rule");
}

// `the first six months` of a year are its first half.
void Reader::ReadMonthsOfYear(TimexParts& parts) const {
  if (mention_.rule->Means("figure") != "months") return;
  const auto months = Number(Part::kLow, "ordinal", "number");
  const std::string_view said = Said(Part::kFigure);
  const bool first = said.starts_with('f') && said.ends_with('t');
  if (months == 3) {
    parts.quarter = first ? 1 : 4;
  } else if (months == 6) {
    parts.half = first ? 1 : 2;
  } else {
    parts.form = TimexForm::kRange;
    parts.month = first ? 1 : 4;
    parts.end_month = first ? 9 : 12;
  }
}

// `half past seven`, `a quarter to six`, `ten past noon`.
void Reader::ReadMinutesBeside(TimexParts& parts) const {
  if (mention_.rule->Means("figure") != "minutes") return;
  const std::string_view said = Trimmed(Said(Part::kFigure));
  const bool half = said.starts_with('h') || said.starts_with('H');
  const bool quarter = said.ends_with("quarter");
  const int minutes =
      half      ? 30
      : quarter ? 15
                : Number(Part::kFigure, "ordinal", "number").value_or(0);
  if (!parts.time) parts.time = ClockNamed(Said(Part::kUnit), rules_);
  if (!parts.time) return;
  const std::string_view side = Said(Part::kDirection);
  const bool before = side == "to" || side == "till" || side == "before";
  parts.time = MinutesLater(*parts.time, before ? -minutes : minutes);
}

void Reader::ReadDayPart(TimexParts& parts) const {
  const std::string_view said = Trimmed(Said(Part::kDayPart));
  if (said.empty()) return;
  const auto part = DayPartNamed(said, rules_);
  if (!parts.time) {
    parts.time = ClockNamed(said, rules_);
    if (!parts.time) parts.part = part;
  } else if (part) {
    parts.time = InDayPart(*parts.time, *part);
  }
}

void Reader::ReadDirection(TimexParts& parts) const {
  const std::string_view said = Trimmed(Said(Part::kDirection));
  const Lexicon& deictics = rules_.LexiconNamed("deictic");
  if (deictics.Find(said) != nullptr) {
    parts.deictic = LeadingNumber(deictics.Get(said, "shift"));
    const auto part = DayPartNamed(deictics.Get(said, "part"), rules_);
    if (parts.time && part) {
      parts.time = InDayPart(*parts.time, *part);  // `8 tonight`
    } else if (part) {
      parts.part = part;
    }
    return;
  }
  const Rule& rule = *mention_.rule;
  const Lexicon& directions = rules_.LexiconNamed("direction");
  std::string_view origin = rule.Means("anchor");
  std::string_view shift = rule.Means("shift");
  if (origin.empty()) origin = directions.Get(said, "anchor");
  if (shift.empty()) shift = directions.Get(said, "shift");
  if (origin.empty()) return;
  parts.direction =
      Direction{OriginFromName(origin), LeadingNumber(shift).value_or(0)};
}

void Reader::ReadCounts(TimexParts& parts) const {
  parts.count = Count(Part::kFigure, Part::kUnit);
  parts.minor = Count(Part::kMinor, Part::kMinorUnit);
  const std::string_view scale = Said(Part::kScale);
  if (IsSaid(Part::kLow) && IsSaid(Part::kHigh)) {
    parts.low = ParseFigure(Said(Part::kLow), scale, rules_);
    parts.high = ParseFigure(Said(Part::kHigh), scale, rules_);
  }
  const std::string_view frequency = Trimmed(Said(Part::kFrequency));
  const Lexicon& frequencies = rules_.LexiconNamed("frequency");
  if (const auto grain = GrainFromName(frequencies.Get(frequency, "grain"))) {
    const int count =
        LeadingNumber(frequencies.Get(frequency, "count")).value_or(1);
    parts.count = UnitCount{Decimal(count), {*grain, 1}};
  }
}

// `03/04/2025`: a number above 12 is the day; else the weekday or the article
// tells; else neither is known.
void Reader::OrderNumericDate(TimexParts& parts, DateOrder order) const {
  if (mention_.rule->Means("order") != "numeric") return;
  parts.numeric = true;
  const bool ordered = parts.month && parts.day;
  if (!ordered) return;
  const bool day_first = *parts.month > 12 && *parts.day <= 12;
  const bool month_first = *parts.day > 12;
  if (day_first || (!month_first && order == DateOrder::kDayFirst)) {
    std::swap(parts.month, parts.day);
  }
  parts.numeric = !day_first && !month_first && order == DateOrder::kUnknown &&
                  parts.month != parts.day;
}

std::optional<TimexParts> Reader::Read(DateOrder order) const {
  const Rule& rule = *mention_.rule;
  TimexParts parts;
  parts.form = FormFromName(rule.Means("form"));
  ReadDate(parts);
  ReadMonthsOfYear(parts);
  OrderNumericDate(parts, order);
  parts.time = Clock(Part::kHour, Part::kMinute, Part::kMeridiem);
  parts.end_time = Clock(Part::kEndHour, Part::kEndMinute, Part::kEndMeridiem);
  // `8 - 11pm`, `8pm - 11`: what is said of one end holds for the other.
  if (parts.time && parts.end_time) {
    if (!IsSaid(Part::kMeridiem) && IsSaid(Part::kEndMeridiem)) {
      const ClockTime early = *parts.time;
      parts.time = Clock(Part::kHour, Part::kMinute, Part::kEndMeridiem);
      if (parts.time->hour > parts.end_time->hour) parts.time = early;
    } else if (IsSaid(Part::kMeridiem) && !IsSaid(Part::kEndMeridiem)) {
      parts.end_time = Clock(Part::kEndHour, Part::kEndMinute, Part::kMeridiem);
    }
  }
  ReadMinutesBeside(parts);
  ReadDayPart(parts);
  if (rule.Means("figure") != "minutes") ReadDirection(parts);
  for (const auto& time : {parts.time, parts.end_time}) {
    if (time && !IsTimeOfDay(*time)) return std::nullopt;
  }
  if (IsSaid(Part::kZone)) parts.zone = ReadZone(Said(Part::kZone), rules_);
  ReadCounts(parts);
  parts.mod = Mod();
  parts.timex = rule.Means("timex");
  if (parts.timex.empty() && parts.form == TimexForm::kVague) {
    const Lexicon& vague = rules_.LexiconNamed("vague_time");
    const std::string_view said = Slice(text_, mention_.span);
    parts.timex = vague.Get(said, "timex");
    parts.type = TypeFromName(vague.Get(said, "type"));
  } else {
    parts.type = TypeFromName(rule.Means("type"));
  }
  parts.nearest = rule.Means("tense") == "nearest";
  parts.vague = rule.Means("vague") == "true";
  return parts;
}

}  // namespace

std::optional<TimexParts> ReadParts(const Mention& mention,
                                    std::string_view text, DateOrder order,
                                    const RuleSet& rules) {
  return Reader(mention, text, rules).Read(order);
}

}  // namespace claimline
