#include "marked_mention.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "ruleset/ruleset.h"

namespace claimline {

MarkedMention ReadMarked(std::string_view marked, const Rule& rule) {
  MarkedMention result;
  result.mention.rule = &rule;
  while (!marked.empty()) {
    const std::size_t open = std::min(marked.find('['), marked.size());
    result.text += marked.substr(0, open);
    marked.remove_prefix(open);
    if (marked.empty()) break;
    const std::size_t gap = marked.find(' ');
    const std::size_t close = marked.find(']');
    const auto part = PartFromName(marked.substr(1, gap - 1));
    assert(part && close != std::string_view::npos);
    const auto start = static_cast<std::uint32_t>(result.text.size());
    result.text += marked.substr(gap + 1, close - gap - 1);
    const auto end = static_cast<std::uint32_t>(result.text.size());
    result.mention.captures.push_back({*part, {start, end}});
    marked.remove_prefix(close + 1);
  }
  result.mention.span = {0, static_cast<std::uint32_t>(result.text.size())};
  return result;
}

const RuleSet& EnglishLexicons() {
  static const RuleSet kRules = [] {
    const std::vector<std::string> packs = {"rules"};
    return LoadRuleSet(packs).rules;
  }();
  return kRules;
}

}  // namespace claimline
