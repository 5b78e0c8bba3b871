#include "resolve/clock.h"

#include "resolve/said.h"

namespace claimline {

bool IsTimeOfDay(const ClockTime& time) {
  const int minute = time.minute.value_or(0);
  const int second = time.second.value_or(0);
  const bool in_day = 0 <= time.hour && time.hour < 24;
  const bool end_of_day = time.hour == 24 && minute == 0 && second == 0;
  return (in_day || end_of_day) && minute < 60 && second < 60;
}

int HourOfDay(int hour, std::string_view meridiem) {
  if (meridiem.empty() || hour > 12) return hour;
  const bool afternoon = meridiem.front() == 'p' || meridiem.front() == 'P';
  return hour % 12 + (afternoon ? 12 : 0);
}

ClockTime InDayPart(ClockTime time, const DayPart& part) {
  const bool night = part.code == "NI";
  const bool late =
      part.code == "AF" || part.code == "EV" || (night && time.hour > 5);
  if (late && time.hour < 12) {
    time.hour += 12;
  } else if (night && time.hour == 12) {
    time.hour = 24;
  }
  return time;
}

ClockTime MinutesLater(const ClockTime& time, int minutes) {
  constexpr int kDay = 24 * 60;
  const int total =
      (time.hour * 60 + time.minute.value_or(0) + minutes + kDay) % kDay;
  return {total / 60, total % 60, std::nullopt};
}

std::optional<DayPart> DayPartNamed(std::string_view name,
                                    const RuleSet& rules) {
  const Lexicon& names = rules.LexiconNamed("day_part");
  const std::string_view code = names.Get(name, "code");
  if (code.empty()) return std::nullopt;
  return DayPart{code, LeadingNumber(names.Get(name, "start")).value_or(0),
                 LeadingNumber(names.Get(name, "end")).value_or(24)};
}

std::optional<ClockTime> ClockNamed(std::string_view name,
                                    const RuleSet& rules) {
  const auto hour =
      LeadingNumber(rules.LexiconNamed("day_part").Get(name, "clock"));
  if (!hour) return std::nullopt;
  return ClockTime{*hour, 0, std::nullopt};
}

Zone ReadZone(std::string_view said, const RuleSet& rules) {
  const std::size_t sign = said.find_first_of("+-");
  if (sign == std::string_view::npos) {
    const Lexicon& zones = rules.LexiconNamed("zone");
    return {zones.Get(said, "id"), LeadingNumber(zones.Get(said, "minutes"))};
  }
  // `+10`, `-0845`, `+05:30`.
  const std::string_view offset = said.substr(sign + 1);
  const int hours = LeadingNumber(offset.substr(0, 2)).value_or(0);
  const bool has_minutes = offset.size() > 3;
  const int minutes =
      has_minutes ? LeadingNumber(offset.substr(offset.size() - 2)).value_or(0)
                  : 0;
  const int total = hours * 60 + minutes;
  return {{}, said[sign] == '-' ? -total : total};
}

}  // namespace claimline
