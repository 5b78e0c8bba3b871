#include "score/agree.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimline {
namespace {

bool NumbersAgree(std::optional<double> expected,
                  std::optional<double> actual) {
  if (!expected || !actual) return !expected && !actual;
  return std::abs(*expected - *actual) <=
         1e-9 * std::max(1.0, std::abs(*expected));
}

std::string Lowered(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lowered;
}

std::string Singular(std::string_view unit) {
  std::string singular = Lowered(unit);
  singular.erase(singular.find_last_not_of('s') + 1);
  return singular;
}

bool Same(std::string_view a, std::string_view b) { return a == b; }
bool SameName(std::string_view a, std::string_view b) {
  return Lowered(a) == Lowered(b);
}
bool SameUnit(std::string_view a, std::string_view b) {
  return Singular(a) == Singular(b);
}

bool IsOneOf(std::string_view actual, std::string_view expected,
             const std::vector<std::string>& others,
             bool (*same)(std::string_view, std::string_view)) {
  return same(actual, expected) || std::any_of(others.begin(), others.end(),
                                               [&](const std::string& other) {
                                                 return same(actual, other);
                                               });
}

bool AmountsAgree(const RecordValue& expected, const RecordValue& actual) {
  return NumbersAgree(expected.amount, actual.amount) &&
         NumbersAgree(expected.low, actual.low) &&
         NumbersAgree(expected.high, actual.high);
}

}  // namespace

bool ValueAgrees(const Record& expected, const Record& actual) {
  const RecordValue& want = expected.value;
  const RecordValue& got = actual.value;
  const std::string_view kind = expected.kind;
  if (kind == "date") {
    return IsOneOf(got.timex, want.timex, expected.also.timex, Same);
  }
  if (kind == "entity") {
    return IsOneOf(got.type, want.type, expected.also.types, Same);
  }
  if (kind == "parameter_count") return AmountsAgree(want, got);
  if (kind == "money") return AmountsAgree(want, got) && want.unit == got.unit;
  if (kind == "percent" || kind == "quantity" || kind == "count") {
    return AmountsAgree(want, got) &&
           IsOneOf(got.unit, want.unit, expected.also.units, SameUnit);
  }
  return true;
}

bool SubjectAgrees(const Record& expected, const Record& actual) {
  return IsOneOf(actual.subject, expected.subject, expected.also.subjects,
                 SameName);
}

bool AttributeAgrees(const Record& expected, const Record& actual) {
  return IsOneOf(actual.attribute, expected.attribute, expected.also.attributes,
                 Same);
}

bool AttributionAgrees(const Record& expected, const Record& actual) {
  return IsOneOf(actual.attribution, expected.attribution,
                 expected.also.attributions, SameName);
}

bool ModalityAgrees(const Record& expected, const Record& actual) {
  return IsOneOf(actual.modality, expected.modality, expected.also.modalities,
                 Same);
}

}  // namespace claimline
