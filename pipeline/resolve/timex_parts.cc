#include "resolve/timex_parts.h"

#include <charconv>
#include <utility>

#include "resolve/bounds.h"
#include "resolve/numeral.h"

namespace claimline {
namespace {

bool IsDigit(char c) { return '0' <= c && c <= '9'; }

char Lower(char c) {
  return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The number that `text` starts with, whatever follows (`3rd`: 3).
std::optional<int> LeadingDigits(std::string_view text) {
  int number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end == text.data()) return std::nullopt;
  return number;
}

std::optional<int> Cell(const RuleSet& rules, std::string_view lexicon,
                        std::string_view surface, std::string_view column) {
  return LeadingDigits(rules.LexiconNamed(lexicon).Get(surface, column));
}

std::string_view Trimmed(std::string_view text) {
  constexpr std::string_view kEdge = " \n\t-,";
  const std::size_t start = text.find_first_not_of(kEdge);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(kEdge) - start + 1);
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
  std::optional<Zone> TimeZone() const;
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
  if (const auto digits = LeadingDigits(said)) return digits;
  const Lexicon& words = rules_.LexiconNamed(lexicon);
  const auto number = LeadingDigits(words.Get(said, column));
  if (number || said.empty()) return number;
  const auto cardinal = ParseFigure(said, "", rules_);
  return cardinal ? LeadingDigits(cardinal->ToString()) : std::nullopt;
}

std::optional<WrittenYear> Reader::Year(Part part) const {
  std::string_view said = Trimmed(Said(part));
  if (!said.empty() && !IsDigit(said.front())) said.remove_prefix(1);
  const auto number = LeadingDigits(said);
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
  return LeadingDigits(said);
}

std::optional<ClockTime> Reader::Clock(Part hour, Part minute,
                                       Part meridiem) const {
  const auto hours = Number(hour, "ordinal", "number");
  if (!hours) return std::nullopt;
  ClockTime clock{*hours, LeadingDigits(Said(minute)), std::nullopt};
  if (hour == Part::kHour) clock.second = LeadingDigits(Said(Part::kSecond));
  const std::string_view half = Said(meridiem);
  if (!half.empty() && clock.hour <= 12) {
    clock.hour = clock.hour % 12 + (Lower(half.front()) == 'p' ? 12 : 0);
  }
  return clock;
}

std::optional<Zone> Reader::TimeZone() const {
  const std::string_view said = Said(Part::kZone);
  if (said.empty()) return std::nullopt;
  const std::size_t sign = said.find_first_of("+-");
  const bool named = sign == std::string_view::npos;
  if (named) {
    const Lexicon& zones = rules_.LexiconNamed("zone");
    Zone zone{zones.Get(said, "id"), std::nullopt};
    const std::string_view minutes = zones.Get(said, "minutes");
    if (minutes.starts_with('-')) {
      zone.minutes = -LeadingDigits(minutes.substr(1)).value_or(0);
    } else {
      zone.minutes = LeadingDigits(minutes);
    }
    return zone;
  }
  // `+10`, `-0845`, `+05:30`.
  const std::string_view offset = said.substr(sign + 1);
  const int hours = LeadingDigits(offset.substr(0, 2)).value_or(0);
  const std::size_t last = offset.find_last_not_of(" ");
  const int minutes =
      last >= 3 && last != std::string_view::npos
          ? LeadingDigits(offset.substr(last - 1, 2)).value_or(0)
          : 0;
  const int total = hours * 60 + minutes;
  return Zone{{}, said[sign] == '-' ? -total : total};
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
  const int factor = LeadingDigits(units.Get(named, "factor")).value_or(1);
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
  if (rule.Means("figure") == "week") {
    parts.week = LeadingDigits(Said(Part::kFigure));
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
  std::string_view said = Trimmed(Said(Part::kFigure));
  const bool half = said.starts_with('h') || said.starts_with('H');
  const bool quarter = said.ends_with("quarter");
  const auto minutes = half      ? std::optional(30)
                       : quarter ? std::optional(15)
                                 : Number(Part::kFigure, "ordinal", "number");
  if (!parts.time) {
    const bool noon = Lower(Said(Part::kUnit).front()) == 'n';
    parts.time = ClockTime{noon ? 12 : 0, std::nullopt, std::nullopt};
  }
  const std::string_view side = Said(Part::kDirection);
  const bool before = side == "to" || side == "till" || side == "before";
  const int total =
      parts.time->hour * 60 + (before ? -1 : 1) * minutes.value_or(0);
  constexpr int kDay = 24 * 60;
  parts.time->hour = (total + kDay) % kDay / 60;
  parts.time->minute = (total + kDay) % 60;
}

void Reader::ReadDayPart(TimexParts& parts) const {
  const std::string_view said = Trimmed(Said(Part::kDayPart));
  if (said.empty()) return;
  const Lexicon& names = rules_.LexiconNamed("day_part");
  const std::string_view code = names.Get(said, "code");
  if (!parts.time) {
    if (const auto clock = LeadingDigits(names.Get(said, "clock"))) {
      parts.time = ClockTime{*clock, 0, std::nullopt};
      return;
    }
    if (code.empty()) return;
    parts.part =
        DayPart{code, LeadingDigits(names.Get(said, "start")).value_or(0),
                LeadingDigits(names.Get(said, "end")).value_or(24)};
    return;
  }
  // `8 in the evening`, but `2 at night`.
  const bool late =
      code == "AF" || code == "EV" || (code == "NI" && parts.time->hour > 5);
  if (late && parts.time->hour < 12) parts.time->hour += 12;
  if (code == "NI" && parts.time->hour == 12) parts.time->hour = 24;
}

void Reader::ReadDirection(TimexParts& parts) const {
  const std::string_view said = Trimmed(Said(Part::kDirection));
  const Rule& rule = *mention_.rule;
  const Lexicon& directions = rules_.LexiconNamed("direction");
  const Lexicon& deictics = rules_.LexiconNamed("deictic");
  const auto signed_number = [](std::string_view text) {
    const bool negative = text.starts_with('-');
    const auto number = LeadingDigits(negative ? text.substr(1) : text);
    return number.value_or(0) * (negative ? -1 : 1);
  };
  if (deictics.Find(said) != nullptr) {
    parts.deictic = signed_number(deictics.Get(said, "shift"));
    const std::string_view name = deictics.Get(said, "part");
    const Lexicon& names = rules_.LexiconNamed("day_part");
    const std::string_view code = names.Get(name, "code");
    if (code.empty()) return;
    if (!parts.time) {
      parts.part =
          DayPart{code, LeadingDigits(names.Get(name, "start")).value_or(0),
                  LeadingDigits(names.Get(name, "end")).value_or(24)};
    } else if (code != "MO" && parts.time->hour < 12) {
      parts.time->hour += 12;  // `8 tonight`
    }
    return;
  }
  std::string_view origin = rule.Means("anchor");
  std::string_view shift = rule.Means("shift");
  if (origin.empty()) origin = directions.Get(said, "anchor");
  if (shift.empty()) shift = directions.Get(said, "shift");
  if (origin.empty()) return;
  parts.direction = Direction{OriginFromName(origin), signed_number(shift)};
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
        LeadingDigits(frequencies.Get(frequency, "count")).value_or(1);
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

bool IsClock(const std::optional<ClockTime>& time) {
  if (!time) return true;
  const bool hour = 0 <= time->hour && time->hour <= 24;
  const int minute = time->minute.value_or(0);
  const int second = time->second.value_or(0);
  const bool rest = minute < 60 && second < 60;
  return hour && rest && (time->hour < 24 || minute + second == 0);
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
  if (!IsClock(parts.time) || !IsClock(parts.end_time)) return std::nullopt;
  parts.zone = TimeZone();
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
