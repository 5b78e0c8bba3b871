#include "ruleset/lint.h"

#include <algorithm>
#include <iterator>
#include <memory_resource>
#include <set>
#include <span>
#include <utility>

#include "base/diagnostic.h"
#include "ruleset/lint_class.h"
#include "ruleset/pattern_traits.h"
#include "ruleset/pattern_tree.h"

namespace claimline {
namespace {

using Type = PatternNode::Type;

class PatternLinter {
 public:
  explicit PatternLinter(std::string_view pattern) : pattern_(pattern) {}

  std::vector<PatternFault> Run(const PatternNode& tree) && {
    CheckLineBreaks();
    CheckScopeOfAnchors(tree);
    CheckNodes(tree);
    std::stable_sort(faults_.begin(), faults_.end(),
                     [](const PatternFault& a, const PatternFault& b) {
                       return a.offset < b.offset;
                     });
    return std::move(faults_);
  }

 private:
  void Fault(const PatternNode& node, std::string message, std::string fix) {
    faults_.push_back({node.offset, std::move(message), std::move(fix)});
  }

  void CheckNodes(const PatternNode& tree);
  void Check(const PatternNode& node, bool repeated);
  void CheckAtom(const PatternNode& node);
  void CheckRepeat(const PatternNode& node);
  void CheckAlternate(const PatternNode& node);
  void CheckConcat(const PatternNode& node);
  void CheckCapture(const PatternNode& node, bool repeated);
  void CheckUnnamedCapture(const PatternNode& node);
  void CheckLineBreaks();
  void CheckScopeOfAnchors(const PatternNode& tree);

  std::string_view pattern_;
  std::set<std::string_view> captures_;
  std::vector<PatternFault> faults_;
};

void PatternLinter::CheckLineBreaks() {
  const std::size_t at = pattern_.find('\n');
  if (at == std::string_view::npos) return;
  faults_.push_back({at, "a line break in a pattern stands for a line break",
                     "write the pattern on one line; split it with macros"});
}

// `^a|b$` is `(?:^a)|(?:b$)`: only in a group of its own is that meant.
void PatternLinter::CheckScopeOfAnchors(const PatternNode& tree) {
  if (tree.type != Type::kAlternate) return;
  const auto starts = [](const PatternNode& branch) {
    return branch.children().size() > 1 &&
           branch.children().front().type == Type::kStart;
  };
  const auto ends = [](const PatternNode& branch) {
    return branch.children().size() > 1 &&
           branch.children().back().type == Type::kEnd;
  };
  const std::span<const PatternNode> branches = tree.children();
  const auto some_only = [&](auto has) {
    return std::any_of(branches.begin(), branches.end(), has) &&
           !std::all_of(branches.begin(), branches.end(), has);
  };
  if (!some_only(starts) && !some_only(ends)) return;
  Fault(tree, "an anchor binds to one branch of `|` only",
        "put the branches between (?: and ), the anchor outside or, where one "
        "branch is meant, inside");
}

// Without recursion: what the checks of a node need would be on the stack once
// for each group around it.
void PatternLinter::CheckNodes(const PatternNode& tree) {
  struct Place {
    const PatternNode* node;
    bool repeated;
  };
  std::vector<Place> open = {{&tree, false}};
  while (!open.empty()) {
    const auto [node, repeated] = open.back();
    open.pop_back();
    Check(*node, repeated);
    const bool repeats = node->type == Type::kRepeat;
    if (repeats && node->children()[0].type == Type::kAny) continue;
    const bool within = repeated || (repeats && node->max != 1);
    const std::span<const PatternNode> children = node->children();
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
      open.push_back({&*child, within});
    }
  }
}

void PatternLinter::Check(const PatternNode& node, bool repeated) {
  switch (node.type) {
    case Type::kWordEdge:
    case Type::kLookAround:
    case Type::kAny:
    case Type::kLiteral:
      CheckAtom(node);
      break;
    case Type::kRepeat:
      CheckRepeat(node);
      break;
    case Type::kClass:
      for (PatternFault& fault : LintClass(node)) {
        faults_.push_back(std::move(fault));
      }
      break;
    case Type::kAlternate:
      CheckAlternate(node);
      break;
    case Type::kConcat:
      CheckConcat(node);
      break;
    case Type::kCapture:
      CheckCapture(node, repeated);
      break;
    case Type::kUnnamedCapture:
      CheckUnnamedCapture(node);
      break;
    case Type::kStart:
    case Type::kEnd:
    case Type::kReference:
    case Type::kGroup:
      break;
  }
}

void PatternLinter::CheckAtom(const PatternNode& node) {
  if (node.type == Type::kWordEdge) {
    Fault(node, Quoted(node.text) + " knows ASCII letters only",
          "leave it out: `boundary = \"word\"` checks both ends");
  } else if (node.type == Type::kLookAround) {
    Fault(node, "RE2 has no look-around",
          "use a guard: before, not_before, after or not_after");
  } else if (node.type == Type::kAny) {
    Fault(node, "`.` matches any character",
          "write `\\.` for a full stop, or say which characters");
  } else if (node.text == "{") {
    Fault(node, "`{` is read as a character here",
          "write {n}, {n,} or {n,m}, or `\\{` for the character");
  }
}

void PatternLinter::CheckRepeat(const PatternNode& node) {
  if (node.lazy) {
    Fault(node,
          Quoted(node.text) + " is not greedy, but the longest match wins",
          "leave the `?` out and bound what may stand between");
  }
  if (node.children()[0].type == Type::kAny && node.max == -1) {
    Fault(node, Quoted(node.text) + " runs to the end of the sentence",
          "say which characters, and how many: `[^,;]{0,40}`");
  }
}

void PatternLinter::CheckAlternate(const PatternNode& node) {
  std::set<std::string_view> seen;
  for (const PatternNode& branch : node.children()) {
    if (branch.text.empty()) {
      Fault(node, "a branch of `|` is empty",
            "leave the `|` out, and write (?:…)? for what may be missing");
    } else if (!seen.insert(branch.text).second) {
      Fault(branch, "the branch " + Quoted(branch.text) + " stands twice",
            "leave one out");
    }
  }
}

void PatternLinter::CheckConcat(const PatternNode& node) {
  const bool has_anchor = std::any_of(
      node.children().begin(), node.children().end(),
      [](const PatternNode& child) {
        return child.type == Type::kStart || child.type == Type::kEnd;
      });
  if (!has_anchor) return;
  std::size_t before = 0;
  for (const PatternNode& child : node.children()) {
    if (child.type == Type::kStart && before > 0) {
      Fault(child, "`^` after other characters never matches",
            "move it to the front, or write `\\^` for the character");
    }
    before += MinLength(child);
  }
  std::size_t after = 0;
  const std::span<const PatternNode> children = node.children();
  for (auto child = children.rbegin(); child != children.rend(); ++child) {
    if (child->type == Type::kEnd && after > 0) {
      Fault(*child, "`$` before other characters never matches",
            "move it to the end, or write `\\$` for the character");
    }
    after += MinLength(*child);
  }
}

void PatternLinter::CheckCapture(const PatternNode& node, bool repeated) {
  if (!node.text.starts_with("(?P<")) {
    Fault(node, "RE2 writes named captures otherwise",
          "write (?P<" + std::string(node.name) + ">…)");
  }
  if (!captures_.insert(node.name).second) {
    Fault(node, "a second capture " + Quoted(node.name),
          "a pattern names each part once: split the rule in two, or give the "
          "part another name");
  }
  if (repeated) {
    Fault(node,
          "the repeated capture " + Quoted(node.name) +
              " keeps its last turn only",
          "put the repetition inside the capture");
  }
}

void PatternLinter::CheckUnnamedCapture(const PatternNode& node) {
  if (node.text.starts_with("(:?")) {
    Fault(node, "`(:?` is a capture with an optional colon", "write `(?:`");
  } else {
    Fault(node, "an unnamed capture", "write `(?:`, or (?P<name>…) for a part");
  }
}

}  // namespace

std::vector<PatternFault> LintPattern(std::string_view pattern,
                                      const PatternNode& tree) {
  return PatternLinter(pattern).Run(tree);
}

std::vector<PatternFault> LintPattern(std::string_view pattern) {
  std::pmr::monotonic_buffer_resource memory;
  return LintPattern(pattern, ParsePattern(pattern, memory));
}

}  // namespace claimline
