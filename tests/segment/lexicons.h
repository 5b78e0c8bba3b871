// Small lexicons for the tests of this folder.
#ifndef CLAIMLINE_TESTS_SEGMENT_LEXICONS_H_
#define CLAIMLINE_TESTS_SEGMENT_LEXICONS_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/lexicon.h"
#include "base/rule.h"

namespace claimline {

using Rows = std::vector<std::vector<std::string_view>>;

inline void AddLexicon(const std::string& name,
                       std::vector<std::string> columns, const Rows& rows,
                       RuleSet& rules) {
  Lexicon::Text text;
  for (const auto& cells : rows) {
    text.cells.insert(text.cells.end(), cells.begin(), cells.end());
    text.lines.push_back(static_cast<int>(text.lines.size()) + 1);
  }
  rules.lexicons.emplace(
      name, Lexicon(name, name + ".tsv", std::move(columns), text));
}

inline RuleSet TestRules() {
  RuleSet rules;
  AddLexicon("abbreviation", {"surface", "ends"},
             {{"Dr", "never"},
              {"vs", "never"},
              {"e.g", "never"},
              {"No", "number"},
              {"Sept", "number"},
              {"Inc", "start"},
              {"p.m", "start"},
              {"Yahoo!", "start"}},
             rules);
  AddLexicon("sentence_start", {"surface"},
             {{"The"}, {"It"}, {"In"}, {"However"}, {"But"}}, rules);
  AddLexicon("furniture", {"surface", "place", "section"},
             {{"share", "line", "furniture"},
              {"read more", "prefix", "furniture"},
              {"straight to your inbox", "contains", "furniture"},
              {"written by", "prefix", "dateline"},
              {"published", "prefix", "dateline"},
              {"by", "line", "dateline"},
              {"related articles", "end", "furniture"},
              {"comments", "end", "furniture"}},
             rules);
  return rules;
}

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_SEGMENT_LEXICONS_H_
