#include "ruleset/ruleset.h"

#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/parallel_for_each.h>
#include <oneapi/tbb/parallel_invoke.h>

#include <algorithm>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>
#include <variant>

#include "digest/sha256.h"
#include "ruleset/expand.h"
#include "ruleset/needs.h"
#include "ruleset/outline.h"
#include "ruleset/pack.h"
#include "ruleset/pattern_trees.h"
#include "ruleset/rule_file.h"
#include "ruleset/syntax.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

// Loads packs into one set, one after the other.
class Loader {
 public:
  LoadedRules Load(std::span<const std::string> packs);

 private:
  void ReadPack(const std::string& pack);
  void AddRules(CheckedFile read);
  void AddRows(const PackFile& file, LexiconFile read);
  void MakeLexicons();
  void DrawOutlines();
  void AddNeeds();
  void MergeRules(std::vector<RuleFile> files);
  void AddSyntax(std::vector<Diagnostic> syntax);
  void Error(std::string file, std::string message, std::string fix);
  std::string Digest() const;

  // Rows of one lexicon, gathered from all packs.
  struct LexiconRows {
    std::string file;
    std::vector<std::string> columns;
    Lexicon::Text text;  // views into files_
  };

  LoadedRules loaded_;
  // A deque, because lexicon rows are views into what it holds.
  std::deque<PackFile> files_;
  std::vector<RuleFile> rule_files_;
  std::vector<FileTrees> trees_;    // parallel to rule_files_
  std::vector<int> pack_of_file_;   // the same
  std::vector<Diagnostic> syntax_;  // of all of them, in RE2's words
  std::map<std::string, LexiconRows> lexicons_;
  int pack_ = 0;
};

void Loader::Error(std::string file, std::string message, std::string fix) {
  loaded_.diagnostics.push_back({.file = std::move(file),
                                 .rule = {},
                                 .message = std::move(message),
                                 .fix = std::move(fix)});
}

void Loader::AddRows(const PackFile& file, LexiconFile read) {
  std::move(read.diagnostics.begin(), read.diagnostics.end(),
            std::back_inserter(loaded_.diagnostics));
  LexiconRows& rows = lexicons_[fs::path(file.name).stem().string()];
  if (rows.columns.empty()) {
    rows = {file.path, std::move(read.columns), std::move(read.text)};
    return;
  }
  if (rows.columns != read.columns) {
    Error(file.path, "columns are not those of " + rows.file,
          "use the same columns in the same order");
    return;
  }
  rows.text.cells.insert(rows.text.cells.end(), read.text.cells.begin(),
                         read.text.cells.end());
  rows.text.lines.insert(rows.text.lines.end(), read.text.lines.begin(),
                         read.text.lines.end());
}

void Loader::AddRules(CheckedFile read) {
  rule_files_.push_back(std::move(read.file));
  trees_.push_back(std::move(read.trees));
  pack_of_file_.push_back(pack_);
  std::move(read.syntax.begin(), read.syntax.end(),
            std::back_inserter(syntax_));
}

// Reads the files on all processors, as most of the time goes into it.
void Loader::ReadPack(const std::string& pack) {
  Result<std::vector<PackFile>> listed = ListPack(pack);
  if (!listed.ok()) {
    loaded_.diagnostics.push_back(listed.error());
    return;
  }
  const std::size_t first = files_.size();
  for (PackFile& file : listed.value()) files_.push_back(std::move(file));
  std::vector<Reading> readings(files_.size() - first);
  oneapi::tbb::parallel_for(
      std::size_t{0}, readings.size(),
      [&](std::size_t i) { readings[i] = ReadPackFile(files_[first + i]); },
      oneapi::tbb::simple_partitioner());
  for (std::size_t i = 0; i < readings.size(); ++i) {
    if (auto* rules = std::get_if<CheckedFile>(&readings[i])) {
      AddRules(std::move(*rules));
    } else if (auto* rows = std::get_if<LexiconFile>(&readings[i])) {
      AddRows(files_[first + i], std::move(*rows));
    } else {
      Error(files_[first + i].path, "file cannot be read",
            "make it readable or remove it from the rules folder");
    }
  }
  ++pack_;
}

void Loader::MakeLexicons() {
  auto& lexicons = loaded_.rules.lexicons;
  for (const auto& named : lexicons_) lexicons[named.first];
  oneapi::tbb::parallel_for_each(lexicons_, [&](auto& named) {
    auto& [name, rows] = named;
    lexicons.find(name)->second =
        Lexicon(name, std::move(rows.file), std::move(rows.columns), rows.text);
  });
}

// Of all that is looked at before patterns are compiled: of the pattern, of
// guards that must fit, for what they need, and of those that are compared with
// the text behind a place.
void Loader::DrawOutlines() {
  OutlineDrawer drawer(loaded_.rules.lexicons);
  for (std::size_t i = 0; i < rule_files_.size(); ++i) {
    if (!rule_files_[i].kind) drawer.DefineShared(rule_files_[i], trees_[i]);
  }
  for (std::size_t i = 0; i < rule_files_.size(); ++i) {
    drawer.Enter(rule_files_[i], trees_[i]);
    for (std::size_t r = 0; r < rule_files_[i].rules.size(); ++r) {
      Rule& rule = rule_files_[i].rules[r];
      if (rule.pattern.empty()) continue;
      const RuleTrees& trees = trees_[i].rules[r];
      rule.outline = drawer.Draw(trees.pattern, rule.case_sensitive);
      for (std::size_t g = 0; g < rule.guards.size(); ++g) {
        Guard& guard = rule.guards[g];
        if (guard.negated && !guard.starts_at_place()) continue;
        guard.outline = drawer.Draw(trees.guards[g], rule.case_sensitive);
      }
    }
  }
  loaded_.rules.outlines = std::move(drawer).Take();
}

void Loader::AddNeeds() {
  RuleSet& rules = loaded_.rules;
  Needs found = FindNeeds(rules.rules, rules.outlines);
  rules.needs = std::move(found.needs);
  for (std::size_t i = 0; i < rules.rules.size(); ++i) {
    rules.rules[i].needs = std::move(found.of_rules[i].needs);
    rules.rules[i].starts = found.of_rules[i].starts;
  }
}

void Loader::MergeRules(std::vector<RuleFile> files) {
  struct Seen {
    std::size_t index;
    int pack;
  };
  std::unordered_map<std::string, Seen> seen;
  std::vector<Rule>& rules = loaded_.rules.rules;
  for (std::size_t i = 0; i < files.size(); ++i) {
    for (Rule& rule : files[i].rules) {
      const auto [at, is_new] =
          seen.try_emplace(rule.id, Seen{rules.size(), pack_of_file_[i]});
      if (is_new) {
        rules.push_back(std::move(rule));
        continue;
      }
      Rule& first = rules[at->second.index];
      if (at->second.pack == pack_of_file_[i]) {
        files[i].diagnostics.push_back(
            {.file = rule.file,
             .line = rule.line,
             .column = 1,
             .rule = rule.id,
             .message = "id stands in " + first.file + ":" +
                        std::to_string(first.line) + " already",
             .fix = "give one of the two rules another id"});
      } else {
        first = std::move(rule);
        at->second.pack = pack_of_file_[i];
      }
    }
    std::move(files[i].diagnostics.begin(), files[i].diagnostics.end(),
              std::back_inserter(loaded_.diagnostics));
  }
}

std::string Loader::Digest() const {
  Sha256Digest digest;
  for (const PackFile& file : files_) {
    if (!file.content) continue;
    // The sizes keep a name and the content after it apart.
    digest.Add(file.name + '\n' + std::to_string(file.content->size()) + '\n');
    digest.Add(*file.content);
  }
  return digest.Hexadecimal();
}

// What the linter has found is not said again in RE2's words.
void Loader::AddSyntax(std::vector<Diagnostic> syntax) {
  std::set<std::pair<std::string, int>> linted;
  for (const Diagnostic& diagnostic : loaded_.diagnostics) {
    linted.emplace(diagnostic.file, diagnostic.line);
  }
  for (Diagnostic& diagnostic : syntax) {
    if (linted.contains({diagnostic.file, diagnostic.line})) continue;
    loaded_.diagnostics.push_back(std::move(diagnostic));
  }
}

LoadedRules Loader::Load(std::span<const std::string> packs) {
  for (const std::string& pack : packs) ReadPack(pack);
  oneapi::tbb::parallel_invoke([&] { loaded_.rules.sha256 = Digest(); },
                               [&] {
                                 MakeLexicons();
                                 DrawOutlines();
                               });
  MergeRules(ExpandMacros(std::move(rule_files_), loaded_.rules.lexicons));
  AddNeeds();
  for (const Rule& rule : loaded_.rules.rules) {
    if (rule.lexicon.empty() || loaded_.rules.lexicons.contains(rule.lexicon)) {
      continue;
    }
    loaded_.diagnostics.push_back(
        {.file = rule.file,
         .line = rule.pattern_line,
         .column = rule.pattern_column,
         .rule = rule.id,
         .message = "unknown lexicon `" + rule.lexicon + "`",
         .fix = "add lexicon/" + rule.lexicon + ".tsv or mend the name"});
  }
  AddSyntax(std::move(syntax_));
  AddSyntax(CheckParts(loaded_.rules.rules));
  return std::move(loaded_);
}

}  // namespace

bool LoadedRules::ok() const {
  return std::none_of(
      diagnostics.begin(), diagnostics.end(),
      [](const Diagnostic& d) { return d.severity == Severity::kError; });
}

LoadedRules LoadRuleSet(std::span<const std::string> packs) {
  return Loader().Load(packs);
}

}  // namespace claimline
