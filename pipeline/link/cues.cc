#include "link/cues.h"

#include <algorithm>
#include <charconv>

namespace claimline {
namespace {

using Reach = CueMeaning::Reach;
using Side = CueMeaning::Side;
using Speaker = CueMeaning::Speaker;
using Subject = CueMeaning::Subject;

std::bitset<kKindCount> KindsFromList(std::string_view list) {
  std::bitset<kKindCount> kinds;
  if (list.empty()) return kinds.set();
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    if (const auto kind = KindFromName(list.substr(0, comma))) {
      kinds.set(static_cast<std::size_t>(*kind));
    }
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return kinds;
}

Reach ReachFromName(std::string_view name) {
  if (name == "touching") return Reach::kTouching;
  if (name == "phrase") return Reach::kPhrase;
  if (name == "sentence") return Reach::kSentence;
  return Reach::kClause;
}

CueMeaning MeaningOf(const Rule& rule) {
  CueMeaning meaning;
  meaning.attribute = rule.Means("attribute");
  meaning.kinds = KindsFromList(rule.Means("kinds"));
  meaning.reach = ReachFromName(rule.Means("reach"));
  const std::string_view side = rule.Means("value");
  if (side == "before") meaning.side = Side::kBefore;
  if (side == "after") meaning.side = Side::kAfter;
  const std::string_view subject = rule.Means("subject");
  if (subject == "object") meaning.subject = Subject::kObject;
  if (subject == "speaker") meaning.subject = Subject::kSpeaker;
  const std::string_view speaker = rule.Means("speaker");
  if (speaker == "before") meaning.speaker = Speaker::kBefore;
  if (speaker == "after") meaning.speaker = Speaker::kAfter;
  const std::string_view strength = rule.Means("strength");
  std::from_chars(strength.data(), strength.data() + strength.size(),
                  meaning.strength);
  meaning.future = rule.Means("when") == "future";
  meaning.unnamed = rule.Means("source") == "unnamed";
  meaning.modality = ModalityFromName(rule.Means("modality"));
  return meaning;
}

}  // namespace

CueBook::CueBook(const RuleSet& rules) : first_(rules.rules.data()) {
  any_.subjects.set();
  meanings_.reserve(rules.rules.size());
  for (const Rule& rule : rules.rules) meanings_.push_back(MeaningOf(rule));
  const Lexicon& attributes = rules.LexiconNamed("attribute");
  const auto subjects = attributes.Column("subjects");
  const auto future = attributes.Column("future");
  if (subjects && future) {
    for (const Lexicon::Row& row : attributes.rows()) {
      attributes_[row.cells.front()] = {TypesFromList(row.cells[*subjects]),
                                        row.cells[*future] == "planned"};
    }
  }
  const Lexicon& defaults = rules.LexiconNamed("attribute_default");
  if (const auto attribute = defaults.Column("attribute")) {
    for (const Lexicon::Row& row : defaults.rows()) {
      defaults_[row.cells.front()] = row.cells[*attribute];
    }
  }
}

const AttributeFacts& CueBook::Attribute(std::string_view attribute) const {
  const auto found = attributes_.find(attribute);
  return found == attributes_.end() ? any_ : found->second;
}

std::string_view CueBook::Default(Kind kind, std::string_view unit) const {
  auto found = defaults_.find(unit);
  if (found == defaults_.end()) found = defaults_.find(Name(kind));
  return found == defaults_.end() ? "other" : found->second;
}

}  // namespace claimline
