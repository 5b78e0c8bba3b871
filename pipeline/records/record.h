// One mention as a file says it: a row of a claims file or of an expected
// (gold) file. What score/ and diff/ compare; they need its words, not its
// types, so that files written by other programs or versions can be read, too.
#ifndef CLAIMLINE_RECORDS_RECORD_H_
#define CLAIMLINE_RECORDS_RECORD_H_

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace claimline {

// Code points [start, end) of the decoded source.
struct Range {
  std::int64_t start = 0;
  std::int64_t end = 0;

  friend constexpr auto operator<=>(const Range&, const Range&) = default;

  // How many code points the two share; 0 where they do not overlap.
  constexpr std::int64_t Shared(Range other) const {
    const std::int64_t shared = (end < other.end ? end : other.end) -
                                (start > other.start ? start : other.start);
    return shared > 0 ? shared : 0;
  }
};

// The fields of `value` that are compared; none where absent or null.
struct RecordValue {
  std::optional<double> amount;
  std::optional<double> low;
  std::optional<double> high;
  std::string unit;  // or `currency`, as older files call it
  std::string timex;
  std::string type;
};

// Further right answers, beside the one the row itself gives.
struct Alternatives {
  std::vector<Range> spans;
  std::vector<std::string> kinds;
  std::vector<std::string> types;
  std::vector<std::string> timex;
  std::vector<std::string> units;
  std::vector<std::string> subjects;
  std::vector<std::string> attributes;
  std::vector<std::string> attributions;
  std::vector<std::string> modalities;
};

// A stretch of a document's text.
struct Passage {
  Range range;
  std::string text;
};

// Strings are empty where the field is absent or null.
struct Record {
  std::string document;
  std::string kind;
  std::string text;
  Range span;
  RecordValue value;
  // `value` as JSON on one line, keys sorted, without those that say nothing:
  // null and false.
  std::string value_text;
  bool linked = false;  // says what it is about: has the key `attribute`
  std::string subject;
  std::string attribute;
  std::string attribution;
  std::string modality;
  bool optional = false;  // neither right nor wrong
  bool vague = false;
  Alternatives also;
  std::string rule;
  std::optional<Passage> sentence;
  std::string row;  // as it stood in the file: one line of JSON
};

// Rows by the id of their document, each in the order of the file.
using RecordsByDocument = std::map<std::string, std::vector<Record>>;

}  // namespace claimline

#endif  // CLAIMLINE_RECORDS_RECORD_H_
