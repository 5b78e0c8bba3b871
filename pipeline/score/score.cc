#include "score/score.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <tuple>
#include <utility>

#include "base/from_name.h"
#include "score/agree.h"
#include "score/pairing.h"

namespace claimline {
namespace {

constexpr std::array<std::string_view, kAspectCount> kAspectNames = {
    "missing", "noisy",     "span",        "value",
    "subject", "attribute", "attribution", "modality"};

bool IsIgnorable(const Record& expected, bool with_vague) {
  return expected.optional || (!with_vague && expected.vague);
}

bool Contains(const std::vector<std::string>& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

bool OverlapsAny(const Record& record, const Records& others) {
  return std::any_of(others.begin(), others.end(), [&](const Record* other) {
    return record.span.Shared(other->span) > 0;
  });
}

struct KindScores {
  Tally tally;
  std::vector<Difference> differences;  // of no document yet
};

// One kind in one document.
class KindScorer {
 public:
  KindScorer(std::string_view kind, bool with_vague,
             const std::vector<Record>& all_expected,
             const std::vector<Record>& all_actual)
      : kind_(kind),
        with_vague_(with_vague),
        all_expected_(all_expected),
        all_actual_(all_actual) {}

  KindScores Run() && {
    const Records expected = ExpectedOfKind();
    const Records actual = ActualOfKind();
    const Pairing pairing = PairUp(expected, actual);
    for (const Pair& pair : pairing.exact) {
      CountPair(*expected[pair.left], *actual[pair.right], /*exact=*/true);
    }
    for (const Pair& pair : pairing.overlapping) {
      CountPair(*expected[pair.left], *actual[pair.right], /*exact=*/false);
    }
    for (const std::size_t i : pairing.unpaired_expected) {
      CountMissing(*expected[i]);
    }
    const Records tolerant = Tolerant();
    for (const std::size_t j : pairing.unpaired_actual) {
      if (!OverlapsAny(*actual[j], tolerant)) CountNoisy(*actual[j]);
    }
    return std::move(scores_);
  }

 private:
  Records ExpectedOfKind() const {
    Records expected;
    for (const Record& record : all_expected_) {
      if (record.kind == kind_) expected.push_back(&record);
    }
    return expected;
  }

  Records ActualOfKind() const {
    Records actual;
    for (const Record& record : all_actual_) {
      if (record.kind != kind_) continue;
      if (kind_ == "date" && record.vague && !with_vague_) continue;
      actual.push_back(&record);
    }
    return actual;
  }

  // What lets a mention of this kind that pairs with nothing pass.
  Records Tolerant() const {
    Records tolerant;
    for (const Record& record : all_expected_) {
      if (IsIgnorable(record, with_vague_) ||
          Contains(record.also.kinds, kind_)) {
        tolerant.push_back(&record);
      }
    }
    return tolerant;
  }

  void Note(Aspect aspect, const Record* expected, const Record* actual) {
    scores_.differences.push_back({{}, aspect, expected, actual});
  }

  void CountPair(const Record& expected, const Record& actual, bool exact) {
    if (IsIgnorable(expected, with_vague_)) return;
    Tally& tally = scores_.tally;
    ++tally.expected;
    ++tally.actual;
    ++tally.relaxed;
    tally.strict += exact;
    if (!exact) Note(Aspect::kSpan, &expected, &actual);
    const bool value = ValueAgrees(expected, actual);
    tally.value += value;
    tally.strict_value += value && exact;
    if (!value) Note(Aspect::kValue, &expected, &actual);
    if (kind_ != "entity" && actual.linked) CountLinks(expected, actual);
  }

  void CountLinks(const Record& expected, const Record& actual) {
    const auto count = [&](bool agrees, int Tally::*field, Aspect aspect) {
      scores_.tally.*field += agrees;
      if (!agrees) Note(aspect, &expected, &actual);
    };
    ++scores_.tally.linked;
    count(SubjectAgrees(expected, actual), &Tally::subject, Aspect::kSubject);
    count(AttributeAgrees(expected, actual), &Tally::attribute,
          Aspect::kAttribute);
    count(AttributionAgrees(expected, actual), &Tally::attribution,
          Aspect::kAttribution);
    count(ModalityAgrees(expected, actual), &Tally::modality,
          Aspect::kModality);
  }

  void CountMissing(const Record& expected) {
    if (IsIgnorable(expected, with_vague_)) return;
    for (const Record& actual : all_actual_) {
      if (Contains(expected.also.kinds, actual.kind) &&
          actual.span.Shared(expected.span) > 0) {
        return;  // found as another kind that is right, too
      }
    }
    ++scores_.tally.expected;
    Note(Aspect::kMissing, &expected, nullptr);
  }

  void CountNoisy(const Record& actual) {
    ++scores_.tally.actual;
    Note(Aspect::kNoisy, nullptr, &actual);
  }

  std::string_view kind_;
  bool with_vague_;
  const std::vector<Record>& all_expected_;
  const std::vector<Record>& all_actual_;
  KindScores scores_;
};

std::set<std::string> KindsOf(const std::vector<Record>& a,
                              const std::vector<Record>& b) {
  std::set<std::string> kinds;
  for (const Record& record : a) kinds.insert(record.kind);
  for (const Record& record : b) kinds.insert(record.kind);
  return kinds;
}

auto PlaceOf(const Difference& difference) {
  const Record& record =
      difference.expected ? *difference.expected : *difference.actual;
  return std::tuple(difference.document, record.span, difference.aspect);
}

std::optional<double> Ratio(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / whole;
}

Accuracy AccuracyOf(int right, int expected, int actual) {
  Accuracy accuracy = {.precision = Ratio(right, actual),
                       .recall = Ratio(right, expected),
                       .f1 = std::nullopt};
  const double p = accuracy.precision.value_or(0);
  const double r = accuracy.recall.value_or(0);
  if (p > 0 && r > 0) {
    accuracy.f1 = 2 * p * r / (p + r);
  } else if (expected > 0) {
    accuracy.f1 = 0;
  }
  return accuracy;
}

}  // namespace

std::string_view Name(Aspect aspect) {
  return kAspectNames[static_cast<std::size_t>(aspect)];
}

std::optional<Aspect> AspectFromName(std::string_view name) {
  return FromName<Aspect>(kAspectNames, name);
}

Tally& Tally::operator+=(const Tally& other) {
  expected += other.expected;
  actual += other.actual;
  strict += other.strict;
  relaxed += other.relaxed;
  value += other.value;
  strict_value += other.strict_value;
  linked += other.linked;
  subject += other.subject;
  attribute += other.attribute;
  attribution += other.attribution;
  modality += other.modality;
  return *this;
}

Scores Score(const RecordsByDocument& expected, const RecordsByDocument& actual,
             bool with_vague) {
  static const std::vector<Record> kNone;
  Scores scores;
  for (const auto& [document, want] : expected) {
    const auto found = actual.find(document);
    const std::vector<Record>& got =
        found == actual.end() ? kNone : found->second;
    for (const std::string& kind : KindsOf(want, got)) {
      KindScores of_kind = KindScorer(kind, with_vague, want, got).Run();
      scores.kinds[kind] += of_kind.tally;
      for (Difference& difference : of_kind.differences) {
        difference.document = document;
        scores.differences.push_back(std::move(difference));
      }
    }
  }
  std::stable_sort(scores.differences.begin(), scores.differences.end(),
                   [](const Difference& a, const Difference& b) {
                     return PlaceOf(a) < PlaceOf(b);
                   });
  return scores;
}

Tally AllValues(const Scores& scores) {
  Tally sum;
  for (const auto& [kind, tally] : scores.kinds) {
    if (kind != "entity") sum += tally;
  }
  return sum;
}

Figures FiguresOf(const Tally& tally) {
  const int expected = tally.expected;
  const int actual = tally.actual;
  return {.strict = AccuracyOf(tally.strict, expected, actual),
          .relaxed = AccuracyOf(tally.relaxed, expected, actual),
          .strict_value = AccuracyOf(tally.strict_value, expected, actual),
          .value = Ratio(tally.value, tally.relaxed),
          .subject = Ratio(tally.subject, tally.linked),
          .attribute = Ratio(tally.attribute, tally.linked),
          .attribution = Ratio(tally.attribution, tally.linked),
          .modality = Ratio(tally.modality, tally.linked)};
}

}  // namespace claimline
