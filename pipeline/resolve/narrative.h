// What an article has spoken of so far, as the dates that follow are told from
// it: `two days later`, `that year`.
#ifndef CLAIMLINE_RESOLVE_NARRATIVE_H_
#define CLAIMLINE_RESOLVE_NARRATIVE_H_

#include <cstdint>
#include <optional>

#include "resolve/calendar.h"
#include "resolve/timex.h"
#include "resolve/timex_parts.h"

namespace claimline {

class Narrative {
 public:
  // Takes the day of writing, where it is known.
  explicit Narrative(std::optional<Period> published) {
    anchor_.published = published;
  }

  // Takes `period` for the day that the sentence at hand speaks of.
  void Expect(const Period& period) {
    anchor_.near_day = Period{Grain::kDay, period.day};
  }

  // Goes on to `sentence`, or stays in it. Returns what has been spoken of so
  // far, which Expect() and Add() change.
  const TimeAnchor& At(std::uint32_t sentence) {
    if (sentence != sentence_) anchor_.near_day.reset();
    if (sentence > day_sentence_ + 1) anchor_.recent_day.reset();
    sentence_ = sentence;
    return anchor_;
  }

  // Takes note of a date of the sentence at hand and of what it means.
  void Add(const TimexParts& parts, const ResolvedTimex& resolved);

 private:
  TimeAnchor anchor_;
  std::uint32_t sentence_ = 0;
  std::uint32_t day_sentence_ = 0;  // of recent_day
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NARRATIVE_H_
