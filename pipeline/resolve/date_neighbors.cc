#include "resolve/date_neighbors.h"

#include <cstddef>

#include "base/span.h"

namespace claimline {
namespace {

// True where `gap` joins two dates that share what only the second one says:
// `March and April 2024`, `Jan. 5 to Feb. 10, 1990`.
bool Joins(std::string_view gap) {
  constexpr std::string_view kJoints[] = {
      " and ", " or ",       ", ",       " to ",     ", and ", " through ",
      "-",     " - ",        "\u2013",   " \u2013 ", ", or ",  " until ",
      " & ",   " and from ", " and in ", " and on "};
  for (const std::string_view joint : kJoints) {
    if (gap == joint) return true;
  }
  return false;
}

// A day whose month is still to be found: the `18` of `18 and 19 June`.
bool LacksMonth(const TimexParts& parts) {
  return parts.form == TimexForm::kPoint && parts.day && !parts.month &&
         !parts.weekday && !parts.direction;
}

// Gives `parts` the month or year that only `from`, joined to it, says.
void Share(TimexParts& parts, const TimexParts& from) {
  if (!from.month) return;
  if (LacksMonth(parts) && from.day) {
    parts.month = from.month;
    if (!from.year) parts.direction = from.direction;
    parts.count = from.count;
  }
  if (!LacksYear(parts)) return;
  parts.year = from.year;
  const bool relative = !from.year && from.direction && from.count &&
                        from.count->unit.grain == Grain::kYear;
  if (relative) {  // `March to May last year`
    parts.direction = from.direction;
    parts.count = from.count;
  }
}

// True for a bare month, before anything else is asked for its year.
bool IsBareMonth(const TimexParts& parts) {
  return LacksYear(parts) && parts.month && !parts.day && !parts.nth;
}

bool IsBareClock(const TimexParts& parts) {
  return parts.form == TimexForm::kPoint && parts.time && !parts.month &&
         !parts.day && !parts.weekday && !parts.deictic && !parts.direction &&
         parts.holiday.empty();
}

bool IsBareDay(const TimexParts& parts) {
  return parts.form == TimexForm::kPoint && !parts.time &&
         (parts.weekday || parts.deictic || (parts.month && parts.day));
}

}  // namespace

bool LacksYear(const TimexParts& parts) {
  const bool recurs = parts.month || parts.quarter || parts.half ||
                      parts.season || !parts.holiday.empty();
  return parts.form == TimexForm::kPoint && recurs && !parts.year &&
         !parts.direction && !parts.fiscal;
}

std::vector<std::optional<TimexParts>> ReadDates(std::span<const Mention> dates,
                                                 std::string_view text,
                                                 DateOrder order,
                                                 const RuleSet& rules) {
  std::vector<std::optional<TimexParts>> all;
  all.reserve(dates.size());
  for (const Mention& mention : dates) {
    all.push_back(ReadParts(mention, text, order, rules));
  }
  const auto joined = [&](std::size_t i) {
    return all[i - 1] && all[i] && dates[i - 1].sentence == dates[i].sentence &&
           dates[i - 1].span.end <= dates[i].span.start &&
           Joins(Slice(text, {dates[i - 1].span.end, dates[i].span.start}));
  };
  for (std::size_t i = 1; i < dates.size(); ++i) {
    const bool shares = all[i] && LacksMonth(*all[i]) && joined(i);
    if (shares && all[i - 1]->day) Share(*all[i], *all[i - 1]);
  }
  for (std::size_t i = dates.size(); i-- > 1;) {
    if (joined(i)) Share(*all[i - 1], *all[i]);
  }
  return all;
}

bool EndsStretch(const TimexParts& first, const TimexParts& second,
                 std::string_view gap) {
  const bool leads = gap == " to " || gap == " through " || gap == " until ";
  return leads && IsBareMonth(first) && IsBareMonth(second);
}

bool TellsDay(std::span<const Mention> three,
              std::span<const std::optional<TimexParts>> parts,
              std::string_view text) {
  if (three.size() < 3 || three[0].sentence != three[2].sentence) return false;
  if (!parts[0] || !parts[1] || !parts[2]) return false;
  if (!IsBareClock(*parts[0]) || !IsBareClock(*parts[1])) return false;
  const auto gap = [&](std::size_t i) {
    return Slice(text, {three[i].span.end, three[i + 1].span.start});
  };
  return IsBareDay(*parts[2]) && gap(0) == " (" &&
         (gap(1) == ") on " || gap(1) == ") ");
}

}  // namespace claimline
