#include "marked_text.h"

#include <array>
#include <cctype>
#include <map>
#include <stdexcept>
#include <utility>

#include "ruleset/ruleset.h"

namespace claimline {
namespace {

using Means = std::map<std::string, std::string>;

struct CueRule {
  const char* id;
  RuleKind kind;
  Means means;
};

std::vector<Rule> TestRules() {
  std::vector<Rule> rules;
  for (int i = 0; i < kRuleKindCount; ++i) {
    Rule rule;
    rule.kind = static_cast<RuleKind>(i);
    rule.id = std::string(Name(rule.kind));
    rules.push_back(rule);
  }
  const CueRule cues[] = {
      {"revenue", RuleKind::kAttribute, {{"attribute", "revenue"}}},
      {"price",
       RuleKind::kAttribute,
       {{"attribute", "price"}, {"kinds", "money"}}},
      {"valuation",
       RuleKind::kAttribute,
       {{"attribute", "valuation"}, {"kinds", "money"}}},
      {"acquisition",
       RuleKind::kAttribute,
       {{"attribute", "acquisition"}, {"subject", "object"}}},
      {"release", RuleKind::kAttribute, {{"attribute", "release"}}},
      {"share", RuleKind::kAttribute, {{"attribute", "share"}}},
      {"headcount", RuleKind::kAttribute, {{"attribute", "headcount"}}},
      {"score", RuleKind::kAttribute, {{"attribute", "score"}}},
      {"announced",
       RuleKind::kAttribute,
       {{"attribute", "announcement"},
        {"kinds", "date"},
        {"subject", "speaker"}}},
      {"strong",
       RuleKind::kAttribute,
       {{"attribute", "savings"}, {"strength", "5"}}},
      {"touching",
       RuleKind::kAttribute,
       {{"attribute", "deadline"}, {"value", "after"}, {"reach", "touching"}}},
      {"ahead",
       RuleKind::kAttribute,
       {{"attribute", "deadline"}, {"when", "future"}}},
      {"launched",
       RuleKind::kAttribute,
       {{"attribute", "release"}, {"of_org", "founding"}}},
      {"costs",
       RuleKind::kAttribute,
       {{"attribute", "cost"}, {"of_product", "price"}}},
      {"phrase",
       RuleKind::kAttribute,
       {{"attribute", "penalty"}, {"reach", "phrase"}}},
      {"said", RuleKind::kAttribution, {}},
      {"predicted", RuleKind::kAttribution, {{"modality", "predicted"}}},
      {"according",
       RuleKind::kAttribution,
       {{"speaker", "after"}, {"reach", "sentence"}}},
      {"reportedly", RuleKind::kAttribution, {{"source", "unnamed"}}},
      {"rumored",
       RuleKind::kAttribution,
       {{"source", "unnamed"}, {"modality", "rumored"}}},
      {"planned",
       RuleKind::kModality,
       {{"modality", "planned"}, {"value", "after"}}},
      {"would",
       RuleKind::kModality,
       {{"modality", "hypothetical"}, {"said", "planned"}}},
      {"could", RuleKind::kModality, {{"modality", "hypothetical"}}},
      {"not",
       RuleKind::kModality,
       {{"modality", "negated"}, {"reach", "touching"}}},
  };
  for (const CueRule& cue : cues) {
    Rule rule;
    rule.kind = cue.kind;
    rule.id = cue.id;
    rule.means = cue.means;
    rules.push_back(rule);
  }
  return rules;
}

const Rule* RuleOf(std::string_view id) {
  for (const Rule& rule : CueRules().rules) {
    if (rule.id == id) return &rule;
  }
  throw std::invalid_argument("no rule " + std::string(id));
}

std::optional<EntityType> TypeOf(std::string tag) {
  for (char& c : tag) c = static_cast<char>(std::toupper(c));
  return EntityTypeFromName(tag);
}

// A date's text is its calendar day, month or year, or a duration.
TimeValue TimeOf(std::string_view text) {
  TimeValue value;
  if (text.find(' ') != text.npos) {
    value.type = TimexType::kDuration;
    return value;
  }
  value.timex = text;
  value.start = text;
  value.end = text;
  return value;
}

Value ValueOf(Kind kind, std::string_view text) {
  if (kind == Kind::kDate) return TimeOf(text);
  NumericValue value;
  const std::size_t space = text.find(' ');
  if (space != text.npos) value.unit = text.substr(space + 1);
  return value;
}

struct Mark {
  char open = 0;
  std::string tag;
  std::uint32_t start = 0;
};

void Close(const Mark& mark, std::uint32_t sentence, MarkedText& article) {
  Mention mention;
  mention.sentence = sentence;
  const auto end = static_cast<std::uint32_t>(article.plain.size());
  mention.span = {mark.start, end};
  const std::string text = article.plain.substr(mark.start);
  if (mark.open == '[') {
    mention.rule = RuleOf("entity");
    EntityValue value;
    value.type = TypeOf(mark.tag).value();
    value.name = text;
    value.entity = "id/" + text;
    article.names.push_back({mention, value});
  } else if (mark.open == '{') {
    mention.rule = RuleOf(mark.tag);
    const Kind kind = *KindFromName(mark.tag);
    article.values.push_back({mention, ValueOf(kind, text)});
  } else {
    mention.rule = RuleOf(mark.tag);
    article.cues.push_back(mention);
  }
}

}  // namespace

const RuleSet& CueRules() {
  static const RuleSet rules = [] {
    const std::vector<std::string> packs = {"rules/en"};
    RuleSet loaded = LoadRuleSet(packs).rules;
    loaded.rules = TestRules();
    return loaded;
  }();
  return rules;
}

MarkedText ReadMarks(std::string_view marked) {
  MarkedText article;
  std::vector<Mark> open;
  std::uint32_t line = 0;
  std::uint32_t line_start = 0;
  const auto end_line = [&] {
    const auto end = static_cast<std::uint32_t>(article.plain.size());
    Sentence sentence;
    sentence.span = {line_start, end};
    const char first = article.plain[line_start];
    if (first == '+') --line;
    sentence.line = line;
    if (first == '#') sentence.section = Section::kHeading;
    if (first == '!') sentence.section = Section::kTitle;
    if (first == '@') sentence.section = Section::kDateline;
    article.normalized.sentences.push_back(sentence);
    line_start = end + 1;
    ++line;
  };
  for (std::size_t i = 0; i < marked.size(); ++i) {
    const char c = marked[i];
    if (c == '[' || c == '{' || c == '<') {
      const std::size_t space = marked.find(' ', i);
      open.push_back({c, std::string(marked.substr(i + 1, space - i - 1)),
                      static_cast<std::uint32_t>(article.plain.size())});
      i = space;
    } else if (c == ']' || c == '}' || c == '>') {
      Close(open.back(), line, article);
      open.pop_back();
    } else {
      if (c == '\n') end_line();
      article.plain += c;
    }
  }
  end_line();
  const auto size = static_cast<std::uint32_t>(article.plain.size());
  article.document.text = article.plain;
  article.document.raw = article.plain;
  article.document.sha256 = std::string(64, '0');
  article.normalized.text = article.plain;
  article.normalized.alignment =
      Alignment({{0, 0, 0, 0}, {size, size, size, size}});
  return article;
}

LinkedValue LinkMarked(std::string_view marked, std::size_t which) {
  // The claims of the result view into the text, which is kept for good.
  static std::vector<std::unique_ptr<MarkedText>> kept;
  kept.push_back(std::make_unique<MarkedText>(ReadMarks(marked)));
  const MarkedText& article = *kept.back();
  const Linker linker(CueRules());
  const LinkedClaims linked =
      linker.Link({article.document, article.normalized, article.values,
                   article.names, article.cues, "2026-03-16", std::nullopt});
  LinkedValue result;
  std::size_t seen = 0;
  for (std::size_t i = 0; i < linked.claims.size(); ++i) {
    if (linked.claims[i].kind == Kind::kEntity || seen++ != which) continue;
    result.claim = linked.claims[i];
    result.evidence = linked.evidence[i];
  }
  if (result.claim.subject) result.subject = result.claim.subject->name;
  if (result.claim.attribution) {
    result.attribution = result.claim.attribution->name;
  }
  for (const Claim& claim : linked.claims) {
    if (!result.claim.time.empty() && claim.id == result.claim.time) {
      result.time = claim.text;
    }
  }
  return result;
}

}  // namespace claimline
