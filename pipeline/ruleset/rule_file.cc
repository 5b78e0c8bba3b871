#include "ruleset/rule_file.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/from_name.h"
#include "ruleset/rule_examples.h"
#include "ruleset/toml_checks.h"

namespace claimline {
namespace {

// Reads the nodes of one file and gathers what is wrong with them.
class Reader {
 public:
  explicit Reader(const std::string& file) : toml_(file) {
    result_.file = file;
  }

  RuleFile Read(std::string_view content) &&;

 private:
  void ReadRoot(const toml::table& root);
  void ReadHead(const toml::table& root);
  void ReadMacros(const toml::table& root);
  Rule ReadRule(const toml::table& table);
  void ReadPattern(const toml::table& table, Rule& rule);
  void ReadCase(const toml::table& table, Rule& rule);
  void ReadBoundary(const toml::table& table, Rule& rule);
  void ReadSections(const toml::table& table, Rule& rule);
  void ReadGuards(const toml::table& table, Rule& rule);
  void ReadMeans(const toml::table& table, Rule& rule);

  RuleFile result_;
  TomlChecks toml_;
};

void Reader::ReadHead(const toml::table& root) {
  toml_.CheckKeys(root, {"schema", "language", "kind", "macros", "rule"},
                  "a rule file");
  if (toml_.Integer(root, "schema") != 1) {
    toml_.Error({1, 1}, "rule file does not say `schema = 1`",
                "put `schema = 1` in its first line");
  }
  if (toml_.String(root, "language") != "en") {
    toml_.Error(
        {1, 1}, "rule file does not say `language = \"en\"`",
        "put `language = \"en\"` below the schema; English is the only one");
  }
  const toml::node* kind = root.get("kind");
  if (kind == nullptr) {
    if (root.contains("rule")) {
      toml_.Error(
          {1, 1}, "rule file does not say what kind its rules find",
          "put `kind = \"money\"`, or another kind, below the language");
    }
    return;
  }
  result_.kind = RuleKindFromName(toml_.String(root, "kind"));
  if (!result_.kind) {
    toml_.Error(PlaceOf(*kind),
                "unknown kind " + Quoted(toml_.String(root, "kind")),
                "use one of: money, date, parameter_count, percent, quantity, "
                "count, entity, attribute, attribution, modality");
  }
}

void Reader::ReadMacros(const toml::table& root) {
  const toml::node* node = root.get("macros");
  if (node == nullptr) return;
  const toml::table* table = node->as_table();
  if (table == nullptr) {
    toml_.Error(PlaceOf(*node), "`macros` is no table",
                "write a line `[macros]` and the macros below it");
    return;
  }
  for (const auto& [key, value] : *table) {
    const std::string name(key.str());
    result_.macros.push_back({name, toml_.String(*table, name),
                              PlaceOf(value).line, PlaceOf(value).column});
  }
  // The table is ordered by name; a reader expects the file's order.
  std::stable_sort(result_.macros.begin(), result_.macros.end(),
                   [](const Macro& a, const Macro& b) {
                     return std::pair(a.line, a.column) <
                            std::pair(b.line, b.column);
                   });
}

void Reader::ReadPattern(const toml::table& table, Rule& rule) {
  rule.pattern = toml_.String(table, "pattern");
  rule.lexicon = toml_.String(table, "lexicon");
  rule.scan = toml_.String(table, "scan");
  rule.lead = toml_.String(table, "lead");
  const toml::node* node = table.get("pattern");
  if (node == nullptr) node = table.get("lexicon");
  if (node == nullptr) node = table.get("scan");
  if (node != nullptr) {
    rule.pattern_line = PlaceOf(*node).line;
    rule.pattern_column = PlaceOf(*node).column;
  }
  if (const toml::node* lead = table.get("lead")) {
    rule.lead_line = PlaceOf(*lead).line;
    rule.lead_column = PlaceOf(*lead).column;
  }
  const int finders =
      !rule.pattern.empty() + !rule.lexicon.empty() + !rule.scan.empty();
  if (finders != 1) {
    toml_.Error({rule.line, 1},
                finders == 0 ? "rule has neither `pattern` nor `lexicon`"
                             : "rule has both `pattern` and `lexicon`",
                "give it a pattern, or name the lexicon whose names it finds");
  }
  if (!rule.lexicon.empty() && !rule.lead.empty()) {
    toml_.Error({rule.line, 1}, "a rule with `lexicon` takes no `lead`",
                "remove the lead");
  }
}

void Reader::ReadCase(const toml::table& table, Rule& rule) {
  const toml::node* node = table.get("case");
  if (node == nullptr) return;
  const std::string value = toml_.String(table, "case");
  rule.case_sensitive = value != "insensitive";
  if (value != "sensitive" && value != "insensitive") {
    toml_.Error(PlaceOf(*node), "unknown case " + Quoted(value),
                "use sensitive or insensitive");
  }
}

void Reader::ReadBoundary(const toml::table& table, Rule& rule) {
  const toml::node* node = table.get("boundary");
  if (node == nullptr) return;
  constexpr std::array<std::string_view, 4> kNames = {"none", "left", "right",
                                                      "word"};
  const std::string value = toml_.String(table, "boundary");
  const std::optional<Boundary> boundary = FromName<Boundary>(kNames, value);
  if (boundary) {
    rule.boundary = *boundary;
  } else {
    toml_.Error(PlaceOf(*node), "unknown boundary " + Quoted(value),
                "use word, left, right or none");
  }
}

void Reader::ReadSections(const toml::table& table, Rule& rule) {
  const toml::node* node = table.get("sections");
  if (node == nullptr) return;
  rule.sections.reset();
  const toml::array* array = node->as_array();
  if (array == nullptr || array->empty()) {
    toml_.Error(PlaceOf(*node), "`sections` is no list of names",
                "write [\"body\", \"title\"], or leave it out for all");
    return;
  }
  for (const toml::node& item : *array) {
    const auto section = SectionFromName(item.value_or(std::string_view()));
    if (section) {
      rule.sections.set(static_cast<std::size_t>(*section));
    } else {
      toml_.Error(
          PlaceOf(item), "unknown section",
          "use title, dateline, body, heading, list, table or furniture");
    }
  }
}

void Reader::ReadGuards(const toml::table& table, Rule& rule) {
  struct Form {
    std::string_view key;
    Guard::Place place;
    bool negated;
  };
  constexpr Form kForms[] = {{"before", Guard::Place::kBefore, false},
                             {"not_before", Guard::Place::kBefore, true},
                             {"after", Guard::Place::kAfter, false},
                             {"not_after", Guard::Place::kAfter, true},
                             {"match", Guard::Place::kMatch, false},
                             {"not_match", Guard::Place::kMatch, true},
                             {"sentence", Guard::Place::kSentence, false},
                             {"not_sentence", Guard::Place::kSentence, true}};
  for (const Form& form : kForms) {
    const toml::node* node = table.get(form.key);
    if (node == nullptr) continue;
    const auto add = [&](const toml::node& item) {
      const auto text = item.value_exact<std::string>();
      const Place place = PlaceOf(item);
      if (text && !text->empty()) {
        rule.guards.push_back(
            {form.place, form.negated, *text, place.line, place.column});
      } else {
        toml_.Error(place, Quoted(form.key) + " is no pattern",
                    "write one in ''' ''', or a list of them");
      }
    };
    if (const toml::array* array = node->as_array()) {
      for (const toml::node& item : *array) add(item);
    } else {
      add(*node);
    }
  }
}

void Reader::ReadMeans(const toml::table& table, Rule& rule) {
  const toml::node* node = table.get("means");
  if (node == nullptr) return;
  const toml::table* means = node->as_table();
  if (means == nullptr) {
    toml_.Error(PlaceOf(*node), "`means` is no table",
                "write { name = \"value\" }");
    return;
  }
  for (const auto& [key, value] : *means) {
    rule.means[std::string(key.str())] = toml_.String(*means, key.str());
  }
}

Rule Reader::ReadRule(const toml::table& table) {
  Rule rule;
  rule.file = result_.file;
  rule.line = PlaceOf(table).line;
  if (result_.kind) rule.kind = *result_.kind;
  rule.id = toml_.String(table, "id");
  toml_.Enter(rule.id);
  toml_.CheckKeys(table, {"id",       "about",        "pattern", "lexicon",
                          "scan",     "lead",         "case",    "boundary",
                          "priority", "sections",     "before",  "not_before",
                          "after",    "not_after",    "match",   "not_match",
                          "sentence", "not_sentence", "means",   "positive",
                          "negative", "todo_positive"},
                  "a rule");
  if (rule.id.empty()) {
    toml_.Error({rule.line, 1}, "rule has no `id`",
                "give it one that no other rule has: `kind.what-it-finds`");
  }
  rule.about = toml_.String(table, "about");
  if (rule.about.empty()) {
    toml_.Error({rule.line, 1}, "rule has no `about`",
                "say in one sentence what it finds");
  }
  ReadPattern(table, rule);
  ReadCase(table, rule);
  ReadBoundary(table, rule);
  ReadSections(table, rule);
  rule.priority =
      static_cast<int>(toml_.Integer(table, "priority").value_or(0));
  ReadGuards(table, rule);
  ReadMeans(table, rule);
  ExampleReader examples(toml_);
  rule.positive = examples.Positive(table, "positive");
  rule.negative = examples.Negative(table, "negative");
  rule.todo_positive = examples.Positive(table, "todo_positive");
  toml_.Enter({});
  return rule;
}

void Reader::ReadRoot(const toml::table& root) {
  ReadHead(root);
  ReadMacros(root);
  const toml::node* rules = root.get("rule");
  if (rules == nullptr) return;
  const toml::array* array = rules->as_array();
  if (array == nullptr || !array->is_array_of_tables()) {
    toml_.Error(PlaceOf(*rules), "`rule` is no list of tables",
                "start each rule with a line `[[rule]]`");
    return;
  }
  for (const toml::node& item : *array) {
    result_.rules.push_back(ReadRule(*item.as_table()));
  }
}

RuleFile Reader::Read(std::string_view content) && {
  try {
    ReadRoot(toml::parse(content, result_.file));
  } catch (const toml::parse_error& error) {
    toml_.Error({static_cast<int>(error.source().begin.line),
                 static_cast<int>(error.source().begin.column)},
                "not TOML: " + std::string(error.description()),
                "mend the line; patterns stand between ''' and '''");
  }
  result_.diagnostics = std::move(toml_).diagnostics();
  return std::move(result_);
}

}  // namespace

RuleFile ReadRuleFile(const std::string& file, std::string_view content) {
  return Reader(file).Read(content);
}

}  // namespace claimline
