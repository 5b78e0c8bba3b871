#include "ruleset/expand.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace claimline {
namespace {

std::string Escaped(std::string_view surface) {
  std::string escaped;
  for (const char c : surface) {
    if (c == ' ') {
      escaped += "\\s";
    } else if (std::string_view(R"(\.+*?()|[]{}^$)").find(c) !=
               std::string_view::npos) {
      escaped += '\\';
      escaped += c;
    } else {
      escaped += c;
    }
  }
  return escaped;
}

std::string Alternation(const Lexicon& lexicon) {
  std::vector<std::string> surfaces;
  surfaces.reserve(lexicon.rows().size());
  for (const Lexicon::Row& row : lexicon.rows()) {
    surfaces.push_back(Escaped(row.cells.front()));
  }
  // In order, RE2 factors common beginnings out.
  std::sort(surfaces.begin(), surfaces.end());
  surfaces.erase(std::unique(surfaces.begin(), surfaces.end()), surfaces.end());
  std::string alternation;
  for (const std::string& surface : surfaces) {
    if (!alternation.empty()) alternation += '|';
    alternation += surface;
  }
  return alternation;
}

// A macro, its expansion once it is known, and whether anything used it.
struct Definition {
  const Macro* macro = nullptr;
  RuleFile* file = nullptr;
  std::optional<std::string> expansion;
  bool open = false;  // being expanded: meeting it again is a circle
  bool used = false;
};

using Definitions = std::map<std::string, Definition, std::less<>>;

// Where an expansion is asked for.
struct Site {
  RuleFile& file;
  std::string rule;
  int line = 0;
  int column = 0;
};

class Expander {
 public:
  Expander(std::vector<RuleFile>& files, const Lexicons& lexicons)
      : files_(files), lexicons_(lexicons) {}

  void Run();

 private:
  void Define(RuleFile& file, Definitions& definitions);
  std::string Expand(std::string_view text, const Site& site);
  std::string Replacement(std::string_view name, const Site& site);
  Definition* Find(std::string_view name, const RuleFile& file);
  void ExpandRule(RuleFile& file, Rule& rule);
  void ReportUnused(const Definitions& definitions);

  std::vector<RuleFile>& files_;
  const Lexicons& lexicons_;
  Definitions shared_;
  Definitions local_;  // of the file at hand
  std::map<std::string, std::string, std::less<>> alternations_;
};

void Report(const Site& site, std::string message, std::string fix) {
  site.file.diagnostics.push_back({.file = site.file.file,
                                   .line = site.line,
                                   .column = site.column,
                                   .rule = site.rule,
                                   .message = std::move(message),
                                   .fix = std::move(fix)});
}

void Expander::Define(RuleFile& file, Definitions& definitions) {
  for (const Macro& macro : file.macros) {
    Definition definition;
    definition.macro = &macro;
    definition.file = &file;
    const auto [at, is_new] =
        definitions.try_emplace(macro.name, std::move(definition));
    if (!is_new) {
      Report({file, {}, macro.line, macro.column},
             "macro `" + macro.name + "` stands in " + at->second.file->file +
                 ":" + std::to_string(at->second.macro->line) + " already",
             "rename one of the two");
    }
  }
}

Definition* Expander::Find(std::string_view name, const RuleFile& file) {
  if (file.kind) {
    const auto local = local_.find(name);
    if (local != local_.end()) return &local->second;
  }
  const auto shared = shared_.find(name);
  return shared == shared_.end() ? nullptr : &shared->second;
}

std::string Expander::Replacement(std::string_view name, const Site& site) {
  if (Definition* definition = Find(name, site.file)) {
    definition->used = true;
    if (definition->expansion) return *definition->expansion;
    const Macro& macro = *definition->macro;
    if (definition->open) {
      Report({*definition->file, {}, macro.line, macro.column},
             "macro `" + macro.name + "` contains itself",
             "write out what it stands for");
      return {};
    }
    definition->open = true;
    definition->expansion =
        Expand(macro.text, {*definition->file, {}, macro.line, macro.column});
    definition->open = false;
    return *definition->expansion;
  }
  const auto lexicon = lexicons_.find(name);
  if (lexicon != lexicons_.end()) {
    const auto [at, is_new] =
        alternations_.try_emplace(std::string(name), std::string());
    if (is_new) at->second = Alternation(lexicon->second);
    return at->second;
  }
  Report(
      site, "unknown macro `%{" + std::string(name) + "}`",
      "define it under [macros], or add lexicon/" + std::string(name) + ".tsv");
  return {};
}

std::string Expander::Expand(std::string_view text, const Site& site) {
  std::string expanded;
  for (;;) {
    const std::size_t start = text.find("%{");
    expanded += text.substr(0, start);
    if (start == std::string_view::npos) return expanded;
    const std::size_t end = text.find('}', start);
    if (end == std::string_view::npos) {
      Report(site, "`%{` without its `}`", "close the macro's name with `}`");
      return expanded;
    }
    expanded += "(?:";
    expanded += Replacement(text.substr(start + 2, end - start - 2), site);
    expanded += ')';
    text.remove_prefix(end + 1);
  }
}

void Expander::ExpandRule(RuleFile& file, Rule& rule) {
  const Site site{file, rule.id, rule.pattern_line, rule.pattern_column};
  rule.pattern = Expand(rule.pattern, site);
  rule.lead =
      Expand(rule.lead, {file, rule.id, rule.lead_line, rule.lead_column});
  for (Guard& guard : rule.guards) {
    guard.pattern =
        Expand(guard.pattern, {file, rule.id, guard.line, guard.column});
  }
}

void Expander::ReportUnused(const Definitions& definitions) {
  for (const auto& [name, definition] : definitions) {
    if (definition.used) continue;
    // Harmless at run time, and a pack being written has some for a while.
    definition.file->diagnostics.push_back(
        {.severity = Severity::kWarning,
         .file = definition.file->file,
         .line = definition.macro->line,
         .column = definition.macro->column,
         .rule = {},
         .message = "nothing uses the macro `" + name + "`",
         .fix = "remove it"});
  }
}

void Expander::Run() {
  for (RuleFile& file : files_) {
    if (!file.kind) Define(file, shared_);
  }
  for (RuleFile& file : files_) {
    if (!file.kind) continue;
    local_.clear();
    Define(file, local_);
    for (Rule& rule : file.rules) ExpandRule(file, rule);
    ReportUnused(local_);
  }
  ReportUnused(shared_);
}

}  // namespace

std::vector<RuleFile> ExpandMacros(std::vector<RuleFile> files,
                                   const Lexicons& lexicons) {
  Expander(files, lexicons).Run();
  return files;
}

}  // namespace claimline
