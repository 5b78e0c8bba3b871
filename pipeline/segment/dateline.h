// Lines that say when an article was written.
#ifndef CLAIMLINE_SEGMENT_DATELINE_H_
#define CLAIMLINE_SEGMENT_DATELINE_H_

#include <string_view>

namespace claimline {

struct DateWords {
  bool has_date = false;  // day and month, month and year, or `3 hours ago`
  bool has_day = false;
  bool has_time = false;  // `1:58`
  int others = 0;         // words that are no part of a date or a time
};

// Returns which words of a short line are those of a date. Reads no values:
// dates are found by rules.
DateWords DateWordsOf(std::string_view line);

// True where the first word of `text` is the name of a month, short or in full.
bool StartsWithMonth(std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_DATELINE_H_
