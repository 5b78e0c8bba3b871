#include "ruleset/needs.h"

#include <oneapi/tbb/parallel_invoke.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "ruleset/need_weight.h"
#include "ruleset/pattern_text.h"
#include "ruleset/pattern_tree.h"
#include "ruleset/starts.h"

namespace claimline {
namespace {

using Type = PatternNode::Type;
using NeedIds = std::vector<std::uint32_t>;

constexpr std::size_t kMaxStrings = 32;  // more than this are not multiplied
constexpr std::size_t kMaxLength = 48;

// What a part of a pattern matches: one of `strings`, or, where it is `open`,
// something of which only `needs` are known.
struct Matched {
  bool open = false;
  std::vector<std::string> strings;
  NeedIds needs;
};

// Most texts are in order, being made of others that are.
void Sort(std::vector<std::string>& texts) {
  if (!std::is_sorted(texts.begin(), texts.end())) {
    std::sort(texts.begin(), texts.end());
  }
}

Matched Strings(std::vector<std::string> strings) {
  Sort(strings);
  strings.erase(std::unique(strings.begin(), strings.end()), strings.end());
  return {false, std::move(strings), {}};
}

Matched Anything() { return Strings({std::string(1, kGap)}); }

// Drops the texts that hold another one, which is then needed anyway.
Need WithoutLonger(Need need) {
  Sort(need);
  Need shorter;
  for (std::string& text : need) {
    const bool covered = !shorter.empty() && text.starts_with(shorter.back());
    if (!covered) shorter.push_back(std::move(text));
  }
  return shorter;
}

class NeedFinder {
 public:
  NeedFinder(const std::vector<RuleFile>& files, const Lexicons& lexicons)
      : lexicons_(lexicons) {
    for (const RuleFile& file : files) {
      if (!file.kind) macros_.DefineShared(file);
    }
  }

  void FindIn(RuleFile& file) {
    macros_.Enter(file);
    for (Rule& rule : file.rules) {
      folded_ = !rule.case_sensitive;
      rule.needs = NeedsOf(rule);
    }
  }

  // Returns the number that `need` has from now on among all needs.
  std::uint32_t Intern(Need need) {
    need = WithoutLonger(std::move(need));
    std::string key;
    for (const std::string& text : need) (key += text) += kGap;
    const auto [at, is_new] = ids_.try_emplace(
        std::move(key), static_cast<std::uint32_t>(needs_.size()));
    if (is_new) needs_.push_back(std::move(need));
    return at->second;
  }

  std::vector<Need> Take() && { return std::move(needs_); }

 private:
  using LexiconMatches = std::map<std::string, Matched, std::less<>>;

  NeedIds NeedsOf(const Rule& rule) {
    NeedIds needs = NeedsOfPattern(rule);
    const auto add = [&](const std::string& pattern) {
      const NeedIds more = NeedsOf(pattern);
      needs.insert(needs.end(), more.begin(), more.end());
    };
    for (const Guard& guard : rule.guards) {
      if (!guard.negated) add(guard.pattern);
    }
    std::sort(needs.begin(), needs.end());
    needs.erase(std::unique(needs.begin(), needs.end()), needs.end());
    return needs;
  }

  NeedIds NeedsOf(const std::string& pattern) {
    if (pattern.empty()) return {};
    return AllNeeds(Read(ParsePattern(pattern)));
  }

  // As of any pattern, but a match must begin and end at word edges.
  NeedIds NeedsOfPattern(const Rule& rule) {
    if (rule.pattern.empty()) return {};
    const Boundary boundary = rule.boundary;
    const bool left =
        boundary == Boundary::kLeft || boundary == Boundary::kWord;
    const bool right =
        boundary == Boundary::kRight || boundary == Boundary::kWord;
    const std::string edge(1, kEdge);
    const PatternNode tree = ParsePattern(rule.pattern);
    const bool is_row = tree.type == Type::kConcat;
    return AllNeeds(
        ReadRow(is_row ? std::span(tree.children) : std::span(&tree, 1),
                left ? edge : "", right ? edge : ""));
  }

  NeedIds AllNeeds(const Matched& matched) {
    NeedIds needs = matched.needs;
    const NeedIds of_strings = NeedsOfStrings(matched.strings);
    needs.insert(needs.end(), of_strings.begin(), of_strings.end());
    return needs;
  }

  // Returns what holds where one of `strings` does; nothing where one of them
  // says nothing.
  NeedIds NeedsOfStrings(const std::vector<std::string>& strings) {
    Need need;
    for (const std::string& text : strings) {
      const std::string whole = WithWholeFigures(text);
      std::string best = TellingText(whole);
      if (best.empty()) return {};
      // Neighbors often differ only in what says less.
      if (need.empty() || need.back() != best) need.push_back(std::move(best));
    }
    if (need.empty()) return {};
    return {Intern(std::move(need))};
  }

  Matched Read(const PatternNode& node) {
    switch (node.type) {
      case Type::kLiteral:
        return Strings({LiteralText(node.text, folded_)});
      case Type::kClass:
        return Strings(ClassTexts(node, folded_));
      case Type::kAny:
      case Type::kLookAround:
        return Anything();
      case Type::kStart:
      case Type::kEnd:
      case Type::kWordEdge:
        return Strings({""});
      case Type::kReference:
        return ReadReference(node.name);
      case Type::kGroup:
        return ReadGroup(node);
      case Type::kCapture:
      case Type::kUnnamedCapture:
        return Read(node.children.front());
      case Type::kConcat:
        return ReadRow(node.children, "", "");
      case Type::kAlternate:
        return ReadAlternate(node);
      case Type::kRepeat:
        return ReadRepeat(node);
    }
    return Anything();
  }

  Matched ReadGroup(const PatternNode& node) {
    const bool before = folded_;
    folded_ = before || FoldsCase(node);
    Matched matched = Read(node.children.front());
    folded_ = before;
    return matched;
  }

  // What matches all of `nodes`, one behind the other, between two texts.
  Matched ReadRow(std::span<const PatternNode> nodes, const std::string& before,
                  const std::string& behind) {
    Matched all = Strings({before});
    while (!nodes.empty()) {
      LiteralRun literals = LiteralsAtFront(nodes, folded_);
      nodes = nodes.subspan(literals.size);
      Matched next;
      if (literals.size > 0) {
        next.strings.push_back(std::move(literals.text));
      } else {
        next = Read(nodes.front());
        nodes = nodes.subspan(1);
      }
      if (!next.open && Multiply(all.strings, next.strings)) continue;
      // Too many to multiply: what is known of each stands for itself.
      all.needs = AllNeeds(all);
      all.open = true;
      all.needs.insert(all.needs.end(), next.needs.begin(), next.needs.end());
      all.strings = next.open ? std::vector<std::string>{std::string(1, kGap)}
                              : next.strings;
    }
    for (std::string& text : all.strings) text += behind;
    if (!all.open) return all;
    return {true, {}, AllNeeds(all)};
  }

  // Appends each of `right` to each of `left`, unless that would be too many.
  static bool Multiply(std::vector<std::string>& left,
                       const std::vector<std::string>& right) {
    if (left.size() * right.size() > kMaxStrings) return false;
    const auto append = [](std::string& head, const std::string& tail) {
      if (head.size() < kMaxLength) {
        head += tail;
      } else if (head.back() != kGap) {
        head += kGap;
      }
    };
    if (right.size() == 1) {
      for (std::string& head : left) append(head, right.front());
      return true;
    }
    std::vector<std::string> product;
    product.reserve(left.size() * right.size());
    for (const std::string& head : left) {
      for (const std::string& tail : right) {
        append(product.emplace_back(head), tail);
      }
    }
    left = Strings(std::move(product)).strings;
    return true;
  }

  Matched ReadAlternate(const PatternNode& node) {
    std::vector<Matched> branches;
    std::size_t count = 0;
    bool open = false;
    for (const PatternNode& child : node.children) {
      branches.push_back(Read(child));
      count += branches.back().strings.size();
      open = open || branches.back().open;
    }
    if (!open && count <= kMaxStrings) {
      std::vector<std::string> strings;
      for (Matched& branch : branches) {
        std::move(branch.strings.begin(), branch.strings.end(),
                  std::back_inserter(strings));
      }
      return Strings(std::move(strings));
    }
    Need any;
    for (const Matched& branch : branches) {
      const Need* best = Best(AllNeeds(branch));
      if (best == nullptr) return {true, {}, {}};
      any.insert(any.end(), best->begin(), best->end());
    }
    return {true, {}, {Intern(std::move(any))}};
  }

  // The one that says most; null where there is none.
  const Need* Best(const NeedIds& ids) const {
    const Need* best = nullptr;
    for (const std::uint32_t id : ids) {
      const Need& need = needs_[id];
      if (best == nullptr || Weight(need) > Weight(*best)) best = &need;
    }
    return best;
  }

  Matched ReadRepeat(const PatternNode& node) {
    Matched matched = Read(node.children.front());
    if (node.min == 0) {
      if (node.max != 1 || matched.open) return Anything();
      matched.strings.emplace_back();
      return Strings(std::move(matched.strings));
    }
    if (node.max != 1) {
      for (std::string& text : matched.strings) text += kGap;
    }
    return matched;
  }

  Matched ReadReference(std::string_view name) {
    const Matched* known = macros_.Find(
        name, folded_, anything_,
        [this](std::string_view text) { return Read(ParsePattern(text)); });
    return known != nullptr ? *known : ReadLexicon(name);
  }

  Matched ReadLexicon(std::string_view name) {
    LexiconMatches& matches = lexicon_matches_[folded_];
    const auto known = matches.find(name);
    if (known != matches.end()) return known->second;
    const auto lexicon = lexicons_.find(name);
    if (lexicon == lexicons_.end()) return Anything();
    std::vector<std::string> strings;
    for (const Lexicon::Row& row : lexicon->second.rows()) {
      strings.push_back(SurfaceText(row.cells.front(), folded_));
    }
    Matched matched = Strings(std::move(strings));
    if (matched.strings.size() > kMaxStrings) {
      matched = {true, {}, NeedsOfStrings(matched.strings)};
    }
    return matches.emplace(std::string(name), std::move(matched)).first->second;
  }

  const Lexicons& lexicons_;
  const Matched anything_ = Anything();
  MacroTable<Matched> macros_;
  bool folded_ = false;  // letters match in either case
  std::array<LexiconMatches, 2> lexicon_matches_;  // as written, and folded
  std::vector<Need> needs_;
  std::unordered_map<std::string, std::uint32_t> ids_;
};

using Starts = std::vector<std::optional<Need>>;

// Returns what the rules of `files` start with, in their order.
Starts FindStarts(const std::vector<RuleFile>& files,
                  const Lexicons& lexicons) {
  StartFinder finder(files, lexicons);
  Starts starts;
  for (const RuleFile& file : files) {
    if (!file.kind) continue;
    finder.Enter(file);
    for (const Rule& rule : file.rules) {
      starts.push_back(finder.StartsOf(rule));
    }
  }
  return starts;
}

}  // namespace

FilesWithNeeds FindNeeds(std::vector<RuleFile> files,
                         const Lexicons& lexicons) {
  NeedFinder finder(files, lexicons);
  Starts starts;
  // Side by side: the one fills in Rule::needs, at which the other never looks.
  oneapi::tbb::parallel_invoke(
      [&] {
        for (RuleFile& file : files) {
          if (file.kind) finder.FindIn(file);
        }
      },
      [&] { starts = FindStarts(files, lexicons); });
  auto found = starts.begin();
  for (RuleFile& file : files) {
    if (!file.kind) continue;
    for (Rule& rule : file.rules) {
      if (auto& texts = *found++)
        rule.starts = finder.Intern(*std::move(texts));
    }
  }
  return {std::move(files), std::move(finder).Take()};
}

}  // namespace claimline
