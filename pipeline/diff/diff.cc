#include "diff/diff.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "records/pair.h"

namespace claimline {
namespace {

using Records = std::vector<const Record*>;

std::vector<std::string> ChangedFields(const Record& before,
                                       const Record& after) {
  std::vector<std::string> fields;
  const auto compare = [&](std::string_view name, const auto& a,
                           const auto& b) {
    if (a != b) fields.emplace_back(name);
  };
  compare("kind", before.kind, after.kind);
  compare("span", before.span, after.span);
  compare("value", before.value_text, after.value_text);
  compare("subject", before.subject, after.subject);
  compare("attribute", before.attribute, after.attribute);
  compare("attribution", before.attribution, after.attribution);
  compare("modality", before.modality, after.modality);
  compare("vague", before.vague, after.vague);
  compare("rule", before.rule, after.rule);
  return fields;
}

// The claims of one document that have not been paired yet.
class DocumentDiff {
 public:
  DocumentDiff(const std::vector<Record>& before,
               const std::vector<Record>& after) {
    for (const Record& record : before) before_.push_back(&record);
    for (const Record& record : after) after_.push_back(&record);
  }

  std::vector<Change> Run() && {
    PairEqual([](const Record& record) {
      return std::tuple(record.span, std::string_view(record.kind));
    });
    PairEqual([](const Record& record) { return record.span; });
    PairOverlapping();
    for (const Record* record : before_)
      changes_.push_back({record, nullptr, {}});
    for (const Record* record : after_)
      changes_.push_back({nullptr, record, {}});
    return std::move(changes_);
  }

 private:
  void Note(const Record* before, const Record* after) {
    std::vector<std::string> fields = ChangedFields(*before, *after);
    if (!fields.empty()) changes_.push_back({before, after, std::move(fields)});
  }

  // Pairs those of the same key, in order.
  template <typename KeyOf>
  void PairEqual(KeyOf key_of) {
    std::multimap<decltype(key_of(*before_[0])), const Record*> waiting;
    for (const Record* record : after_) {
      waiting.emplace(key_of(*record), record);
    }
    Records before_left;
    std::set<const Record*> taken;
    for (const Record* record : before_) {
      const auto found = waiting.lower_bound(key_of(*record));
      if (found == waiting.end() || found->first != key_of(*record)) {
        before_left.push_back(record);
        continue;
      }
      Note(record, found->second);
      taken.insert(found->second);
      waiting.erase(found);
    }
    before_ = std::move(before_left);
    std::erase_if(after_, [&](const Record* r) { return taken.contains(r); });
  }

  void PairOverlapping() {
    std::set<std::string> kinds;
    for (const Record* record : before_) kinds.insert(record->kind);
    for (const std::string& kind : kinds) {
      const Records before = OfKind(before_, kind);
      const Records after = OfKind(after_, kind);
      std::set<const Record*> taken;
      for (const Pair& pair : PairByOverlap(SpansOf(before), SpansOf(after))) {
        Note(before[pair.left], after[pair.right]);
        taken.insert({before[pair.left], after[pair.right]});
      }
      const auto is_taken = [&](const Record* r) { return taken.contains(r); };
      std::erase_if(before_, is_taken);
      std::erase_if(after_, is_taken);
    }
  }

  static Records OfKind(const Records& records, std::string_view kind) {
    Records of_kind;
    for (const Record* record : records) {
      if (record->kind == kind) of_kind.push_back(record);
    }
    return of_kind;
  }

  static std::vector<Range> SpansOf(const Records& records) {
    std::vector<Range> spans;
    for (const Record* record : records) spans.push_back(record->span);
    return spans;
  }

  Records before_;
  Records after_;
  std::vector<Change> changes_;
};

auto PlaceOf(const Change& change) {
  const Record& record = change.before ? *change.before : *change.after;
  return std::tuple(std::string_view(record.document), record.span,
                    std::string_view(record.kind));
}

}  // namespace

std::vector<Change> Diff(const RecordsByDocument& before,
                         const RecordsByDocument& after) {
  static const std::vector<Record> kNone;
  std::set<std::string> documents;
  for (const auto& [document, records] : before) documents.insert(document);
  for (const auto& [document, records] : after) documents.insert(document);
  const auto of = [](const RecordsByDocument& records,
                     const std::string& id) -> const std::vector<Record>& {
    const auto found = records.find(id);
    return found == records.end() ? kNone : found->second;
  };
  std::vector<Change> changes;
  for (const std::string& document : documents) {
    std::vector<Change> of_document =
        DocumentDiff(of(before, document), of(after, document)).Run();
    std::move(of_document.begin(), of_document.end(),
              std::back_inserter(changes));
  }
  std::stable_sort(
      changes.begin(), changes.end(),
      [](const Change& a, const Change& b) { return PlaceOf(a) < PlaceOf(b); });
  return changes;
}

}  // namespace claimline
