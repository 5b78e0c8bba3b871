// Compares what came out with what was expected, mention by mention: counts by
// kind, and every difference. The conventions are those of the guidelines the
// expected files are written by: what is optional counts for nothing, and any
// of several right answers is right.
#ifndef CLAIMLINE_SCORE_SCORE_H_
#define CLAIMLINE_SCORE_SCORE_H_

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/record.h"

namespace claimline {

// Counts of one kind.
struct Tally {
  int expected = 0;
  int actual = 0;
  int strict = 0;   // pairs with the same span
  int relaxed = 0;  // pairs whose spans overlap
  int value = 0;    // relaxed pairs of the same value
  int strict_value = 0;
  int linked = 0;  // relaxed pairs that say what they are about
  int subject = 0;
  int attribute = 0;
  int attribution = 0;
  int modality = 0;

  Tally& operator+=(const Tally& other);
};

// In the order in which a reader wants to see them.
enum class Aspect : std::uint8_t {
  kMissing,  // expected, and nothing came out
  kNoisy,    // came out, and nothing was expected
  kSpan,
  kValue,
  kSubject,
  kAttribute,
  kAttribution,
  kModality,
};
inline constexpr int kAspectCount = 8;

// `missing`, `noisy`, `span`, …
std::string_view Name(Aspect aspect);
std::optional<Aspect> AspectFromName(std::string_view name);

// One thing that differs; the records are those given to Score and live as
// long as they do.
struct Difference {
  std::string document;
  Aspect aspect = Aspect::kMissing;
  const Record* expected = nullptr;  // null where noisy
  const Record* actual = nullptr;    // null where missing
};

struct Scores {
  std::map<std::string, Tally> kinds;
  std::vector<Difference> differences;  // by document, place, aspect
};

// Scores the documents of `expected`; other documents in `actual` count for
// nothing. Of one kind and document, mentions of the same span are paired
// first, then by the greatest overlap. Vague times count for nothing unless
// `with_vague`.
Scores Score(const RecordsByDocument& expected, const RecordsByDocument& actual,
             bool with_vague = false);

// Returns the sum over all kinds but `entity`.
Tally AllValues(const Scores& scores);

// Each from 0 to 1; none where there is nothing to divide by.
struct Accuracy {
  std::optional<double> precision;
  std::optional<double> recall;
  std::optional<double> f1;
};

struct Figures {
  Accuracy strict;              // same kind, same span
  Accuracy relaxed;             // same kind, overlapping spans
  Accuracy strict_value;        // same kind, span and value
  std::optional<double> value;  // of the relaxed pairs
  std::optional<double> subject;
  std::optional<double> attribute;
  std::optional<double> attribution;
  std::optional<double> modality;
};

Figures FiguresOf(const Tally& tally);

}  // namespace claimline

#endif  // CLAIMLINE_SCORE_SCORE_H_
