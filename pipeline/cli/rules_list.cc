// claimline rules list: what rules there are, and what one says.
#include <algorithm>
#include <array>
#include <cstddef>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/rules_folder.h"
#include "cli/table.h"
#include "cli/words.h"
#include "trial/fields.h"

namespace claimline {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;
using Texts = std::vector<std::string>;

Syntax ListSyntax() {
  Syntax syntax;
  syntax.usage = "claimline rules list [RULE…] [OPTION…]";
  syntax.summary =
      "Lists the rules; of each RULE named, its pattern with the macros "
      "expanded, its guards\nand its examples.";
  AddRulesOption(syntax);
  syntax.options.add_options()("kind",
                               po::value<std::string>()->value_name("KIND"),
                               "only rules of this kind: money, date, …");
  AddFormatOption(syntax);
  return syntax;
}

std::string_view Name(Boundary boundary) {
  constexpr std::array<std::string_view, 4> kNames = {"none", "left", "right",
                                                      "word"};
  return kNames[static_cast<std::size_t>(boundary)];
}

std::string KeyOf(const Guard& guard) {
  constexpr std::array<std::string_view, 4> kPlaces = {"before", "after",
                                                       "match", "sentence"};
  return (guard.negated ? "not_" : "") +
         std::string(kPlaces[static_cast<std::size_t>(guard.place)]);
}

std::string ValueOf(const Example& example) {
  std::string value;
  for (const auto& [name, field] : example.value) {
    value += (value.empty() ? "" : ", ") + name + " = " + Written(field);
  }
  return value;
}

void PrintExamples(std::string_view title,
                   const std::vector<Example>& examples) {
  for (const Example& example : examples) {
    std::cout << title << example.text;
    if (!example.span.empty()) std::cout << "  →  " << example.span;
    if (!example.value.empty()) std::cout << "  (" << ValueOf(example) << ')';
    std::cout << '\n';
  }
}

void PrintRule(const Rule& rule) {
  std::cout << rule.id << "  " << rule.file << ':' << rule.line << '\n'
            << "  about     " << rule.about << '\n'
            << "  kind      " << Name(rule.kind) << '\n';
  if (!rule.pattern.empty()) {
    std::cout << "  pattern   " << rule.pattern << '\n';
  }
  if (!rule.lexicon.empty()) {
    std::cout << "  lexicon   " << rule.lexicon << '\n';
  }
  if (!rule.lead.empty()) {
    std::cout << "  lead   " << rule.lead << '\n';
  }
  std::cout << "  case      "
            << (rule.case_sensitive ? "sensitive" : "insensitive") << '\n'
            << "  boundary  " << Name(rule.boundary) << '\n'
            << "  priority  " << rule.priority << '\n';
  for (const Guard& guard : rule.guards) {
    std::string key = KeyOf(guard);
    key.resize(std::max<std::size_t>(key.size(), 10), ' ');
    std::cout << "  " << key << guard.pattern << '\n';
  }
  for (const auto& [key, value] : rule.means) {
    std::cout << "  means     " << key << " = " << value << '\n';
  }
  PrintExamples("  positive  ", rule.positive);
  PrintExamples("  gap       ", rule.todo_positive);
  PrintExamples("  negative  ", rule.negative);
}

Json JsonOf(const Example& example) {
  Json row = {{"text", example.text}};
  if (!example.span.empty()) row["span"] = example.span;
  for (const auto& [name, field] : example.value) {
    row["value"][name] = Written(field);
  }
  return row;
}

Json JsonOf(const std::vector<Example>& examples) {
  Json rows = Json::array();
  for (const Example& example : examples) rows.push_back(JsonOf(example));
  return rows;
}

Json JsonOf(const Rule& rule) {
  Json guards = Json::array();
  for (const Guard& guard : rule.guards) {
    guards.push_back({{"place", KeyOf(guard)}, {"pattern", guard.pattern}});
  }
  return {{"id", rule.id},
          {"kind", Name(rule.kind)},
          {"about", rule.about},
          {"file", rule.file},
          {"line", rule.line},
          {"pattern", rule.pattern},
          {"lexicon", rule.lexicon},
          {"lead", rule.lead},
          {"case_sensitive", rule.case_sensitive},
          {"boundary", Name(rule.boundary)},
          {"priority", rule.priority},
          {"guards", std::move(guards)},
          {"means", rule.means},
          {"positive", JsonOf(rule.positive)},
          {"todo_positive", JsonOf(rule.todo_positive)},
          {"negative", JsonOf(rule.negative)}};
}

// Returns the rules of these ids, or those of `kind`, or all; none where an id
// is unknown, having said so.
std::optional<std::vector<const Rule*>> Chosen(const RuleSet& rules,
                                               const Texts& ids,
                                               std::optional<RuleKind> kind) {
  std::vector<const Rule*> chosen;
  for (const std::string& id : ids) {
    const auto found =
        std::find_if(rules.rules.begin(), rules.rules.end(),
                     [&](const Rule& rule) { return rule.id == id; });
    if (found == rules.rules.end()) {
      Texts known;
      for (const Rule& rule : rules.rules) known.push_back(rule.id);
      PrintUsageError("no rule " + id,
                      Suggestion(id, known).value_or(
                          "claimline rules list names them all"));
      return std::nullopt;
    }
    chosen.push_back(&*found);
  }
  if (!ids.empty()) return chosen;
  for (const Rule& rule : rules.rules) {
    if (!kind || rule.kind == *kind) chosen.push_back(&rule);
  }
  return chosen;
}

std::string ListTable(const std::vector<const Rule*>& rules) {
  Table table({{"rule"},
               {"kind"},
               {"priority", true},
               {"positive", true},
               {"negative", true},
               {"gaps", true},
               {"about"}});
  for (const Rule* rule : rules) {
    table.Add({rule->id, std::string(Name(rule->kind)),
               std::to_string(rule->priority),
               std::to_string(rule->positive.size()),
               std::to_string(rule->negative.size()),
               std::to_string(rule->todo_positive.size()), rule->about});
  }
  return table.Text();
}

}  // namespace

int RunRulesList(const Arguments& arguments) {
  const auto parsed = ParseOptions(ListSyntax(), arguments);
  if (const int* code = std::get_if<int>(&parsed)) return *code;
  const Options& options = std::get<Options>(parsed);
  const auto json = WantsJson(options);
  if (!json) return kExitUsage;
  std::optional<RuleKind> kind;
  if (options.count("kind") > 0) {
    const std::string& name = options["kind"].as<std::string>();
    kind = RuleKindFromName(name);
    if (!kind) {
      PrintUsageError("--kind cannot be " + name,
                      "claimline rules list shows the kinds");
      return kExitUsage;
    }
  }
  const auto rules = RulesOrComplain(TextsOf(options, "rules"));
  if (!rules) return kExitUsage;
  const Texts ids = Paths(options);
  const auto chosen = Chosen(*rules, ids, kind);
  if (!chosen) return kExitUsage;
  if (*json) {
    Json rows = Json::array();
    for (const Rule* rule : *chosen) rows.push_back(JsonOf(*rule));
    std::cout << rows.dump(1) << '\n';
  } else if (ids.empty()) {
    std::cout << ListTable(*chosen);
  } else {
    for (const Rule* rule : *chosen) PrintRule(*rule);
  }
  return kExitDone;
}

}  // namespace claimline
