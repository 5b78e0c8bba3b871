#include "diff/diff.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

#include "rows.h"

namespace claimline {
namespace {

// `+` added, `-` removed, else the changed fields.
std::string Said(const std::vector<Change>& changes) {
  std::string said;
  for (const Change& change : changes) {
    if (!said.empty()) said += ' ';
    if (!change.before) said += '+';
    if (!change.after) said += '-';
    for (const std::string& field : change.fields) {
      if (&field != &change.fields[0]) said += ',';
      said += field;
    }
  }
  return said;
}

constexpr char kTen[] =
    R"("kind": "count", "start": 10, "end": 20, "rule": "count.a")";
constexpr char kTenAsMoney[] =
    R"("kind": "money", "start": 10, "end": 20, "rule": "count.a")";
constexpr char kTenShort[] =
    R"("kind": "count", "start": 10, "end": 15, "rule": "count.b")";
constexpr char kQuantity[] =
    R"("kind": "quantity", "start": 12, "end": 15, "rule": "count.a")";

TEST(Diff, SaysWhatIsAddedRemovedAndChanged) {
  struct Case {
    const char* what;
    std::initializer_list<const char*> before;
    std::initializer_list<const char*> after;
    const char* changes;
  };
  const Case cases[] = {
      {"no change", {kTen}, {kTen}, ""},
      {"added", {}, {kTen}, "+"},
      {"removed", {kTen}, {}, "-"},
      {"another span and rule", {kTen}, {kTenShort}, "span,rule"},
      {"another kind", {kTen}, {kTenAsMoney}, "kind"},
      {"another kind and span", {kTen}, {kQuantity}, "- +"},
      {"the same one pairs first", {kTen}, {kTenShort, kTen}, "+"},
      {"two of one span change one to one",
       {kTen, kTenAsMoney},
       {kTenAsMoney, kTen},
       ""},
  };
  for (const Case& c : cases) {
    const RecordsByDocument before = Rows(c.before);
    const RecordsByDocument after = Rows(c.after);
    EXPECT_EQ(Said(Diff(before, after)), c.changes) << c.what;
  }
}

TEST(Diff, NamesEveryFieldThatChanged) {
  const RecordsByDocument before =
      Rows({R"("kind": "date", "start": 0, "end": 1, "value": {"timex": "2026"},
          "subject": {"name": "A"}, "attribute": "age",
          "attribution": {"source": "B"}, "modality": "planned")"});
  const RecordsByDocument after =
      Rows({R"("kind": "date", "start": 0, "end": 1, "value": {"timex": "2027"},
          "subject": null, "attribute": null, "attribution": null,
          "modality": "asserted", "vague": true, "rule": "date.x")"});
  EXPECT_EQ(Said(Diff(before, after)),
            "value,subject,attribute,attribution,modality,vague,rule");
  EXPECT_EQ(Said(Diff(before, before)), "");
}

TEST(Diff, GoesByDocumentAndPlace) {
  RecordsByDocument before;
  before["b"] = Rows({kTen}).at("d");
  RecordsByDocument after;
  after["a"] = Rows({kTenShort, kTen}).at("d");
  EXPECT_EQ(Said(Diff(before, after)), "+ + -");
}

}  // namespace
}  // namespace claimline
