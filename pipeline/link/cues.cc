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

Reach ReachOf(const Rule& rule) {
  const std::string_view name = rule.Means("reach");
  if (name.empty() && rule.kind == RuleKind::kAttribute) return Reach::kNearby;
  if (name == "nearby") return Reach::kNearby;
  if (name == "touching") return Reach::kTouching;
  if (name == "phrase") return Reach::kPhrase;
  if (name == "sentence") return Reach::kSentence;
  return Reach::kClause;
}

// The integer that `text` says; 0 for none.
int NumberFrom(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

CueMeaning MeaningOf(const Rule& rule) {
  CueMeaning meaning;
  meaning.attribute = rule.Means("attribute");
  meaning.of_org = rule.Means("of_org");
  meaning.of_product = rule.Means("of_product");
  meaning.units = rule.Means("units");
  meaning.kinds = KindsFromList(rule.Means("kinds"));
  meaning.reach = ReachOf(rule);
  const std::string_view side = rule.Means("value");
  if (side == "before") meaning.side = Side::kBefore;
  if (side == "after") meaning.side = Side::kAfter;
  const std::string_view subject = rule.Means("subject");
  if (subject == "object") meaning.subject = Subject::kObject;
  if (subject == "speaker") meaning.subject = Subject::kSpeaker;
  const std::string_view speaker = rule.Means("speaker");
  if (speaker == "before") meaning.speaker = Speaker::kBefore;
  if (speaker == "after") meaning.speaker = Speaker::kAfter;
  meaning.strength = NumberFrom(rule.Means("strength"));
  meaning.future = rule.Means("when") == "future";
  meaning.unnamed = rule.Means("source") == "unnamed";
  meaning.modality = ModalityFromName(rule.Means("modality"));
  meaning.said = ModalityFromName(rule.Means("said"));
  return meaning;
}

std::unordered_map<std::string_view, AttributeFacts> AttributesOf(
    const Lexicon& lexicon) {
  std::unordered_map<std::string_view, AttributeFacts> attributes;
  const auto subjects = lexicon.Column("subjects");
  const auto phrase = lexicon.Column("phrase");
  const auto future = lexicon.Column("future");
  if (!subjects || !phrase || !future) return attributes;
  for (const Lexicon::Row& row : lexicon.rows()) {
    const std::string_view list = row.cells[*subjects];
    AttributeFacts& facts = attributes[row.cells.front()];
    facts.subjects = TypesFromList(list);
    facts.likely = EntityTypeFromName(list.substr(0, list.find(',')));
    facts.phrase = row.cells[*phrase] == "yes";
    facts.deadline = row.cells[*future] == "always";
    facts.planned = facts.deadline || row.cells[*future] == "planned";
  }
  return attributes;
}

}  // namespace

CueBook::CueBook(const RuleSet& rules) : first_(rules.rules.data()) {
  any_.subjects = TypesFromList("any");
  meanings_.reserve(rules.rules.size());
  for (const Rule& rule : rules.rules) meanings_.push_back(MeaningOf(rule));
  attributes_ = AttributesOf(rules.LexiconNamed("attribute"));
  const Lexicon& defaults = rules.LexiconNamed("attribute_default");
  const auto attribute = defaults.Column("attribute");
  const auto strength = defaults.Column("strength");
  if (!attribute || !strength) return;
  for (const Lexicon::Row& row : defaults.rows()) {
    const Default facts{row.cells[*attribute],
                        NumberFrom(row.cells[*strength])};
    defaults_[row.cells.front()] = facts;
    if (const auto kind = KindFromName(row.cells.front())) {
      of_kinds_[static_cast<std::size_t>(*kind)] = facts;
    }
  }
}

bool ListHas(std::string_view list, std::string_view item) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    if (list.substr(0, comma) == item) return true;
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return false;
}

const AttributeFacts& CueBook::Attribute(std::string_view attribute) const {
  const auto found = attributes_.find(attribute);
  return found == attributes_.end() ? any_ : found->second;
}

CueBook::Default CueBook::DefaultOf(Kind kind, std::string_view unit) const {
  const auto found = defaults_.find(unit);
  return found != defaults_.end() ? found->second
                                  : of_kinds_[static_cast<std::size_t>(kind)];
}

}  // namespace claimline
