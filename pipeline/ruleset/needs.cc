#include "ruleset/needs.h"

#include <oneapi/tbb/parallel_invoke.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <unordered_map>
#include <utility>

#include "ruleset/need_table.h"
#include "ruleset/need_weight.h"
#include "ruleset/outline_text.h"
#include "ruleset/starts.h"

namespace claimline {
namespace {

using Shape = Outlines::Node::Type;
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

class NeedFinder {
 public:
  explicit NeedFinder(const Outlines& outlines) : outlines_(outlines) {}

  NeedIds NeedsOf(const Rule& rule) {
    if (!rule.outline) return {};
    NeedIds needs = NeedsOfPattern(*rule.outline, rule.boundary);
    for (const Guard& guard : rule.guards) {
      if (guard.negated || !guard.outline) continue;
      const NeedIds more = AllNeeds(Read(*guard.outline));
      needs.insert(needs.end(), more.begin(), more.end());
    }
    std::sort(needs.begin(), needs.end());
    needs.erase(std::unique(needs.begin(), needs.end()), needs.end());
    return needs;
  }

  // Returns all needs that were found.
  NeedTable Take() && { return std::move(all_); }

 private:
  using Node = Outlines::Node;

  // As of any node, but a match must begin and end at word edges.
  NeedIds NeedsOfPattern(std::uint32_t number, Boundary boundary) {
    const bool left =
        boundary == Boundary::kLeft || boundary == Boundary::kWord;
    const bool right =
        boundary == Boundary::kRight || boundary == Boundary::kWord;
    const Node& node = outlines_.nodes[number];
    const auto row = node.type == Shape::kSequence
                         ? ChildrenOf(outlines_, node)
                         : std::span<const std::uint32_t>(&number, 1);
    return AllNeeds(ReadRow(row, left ? std::string(1, kEdge) : "",
                            right ? std::string(1, kEdge) : ""));
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
      const std::optional<NeedText> best = TellingText(WithWholeFigures(text));
      if (!best) return {};
      // Neighbors often differ only in what says less.
      if (need.empty() || need.back() != *best) need.push_back(*best);
    }
    if (need.empty()) return {};
    return {all_.Add(std::move(need))};
  }

  Matched Read(std::uint32_t number) {
    const Node& node = outlines_.nodes[number];
    if (!node.shared) return Compute(node);
    const auto known = known_.find(number);
    if (known != known_.end()) return known->second;
    return known_.emplace(number, Compute(node)).first->second;
  }

  Matched Compute(const Node& node) {
    switch (node.type) {
      case Shape::kUnknown:
        return Anything();
      case Shape::kCharacter:
        return Strings(CharacterTexts(outlines_.byte_sets[node.starts]));
      case Shape::kWords:
        return ReadWords(node);
      case Shape::kSequence:
        return ReadRow(ChildrenOf(outlines_, node), "", "");
      case Shape::kChoice:
        return ReadChoice(node);
      case Shape::kRepeat:
        return ReadRepeat(node);
    }
    return Anything();
  }

  Matched ReadWords(const Node& node) {
    std::vector<std::string> strings;
    strings.reserve(node.count + std::size_t{node.empty});
    if (node.empty) strings.emplace_back();
    for (const Outlines::Word& word : WordsOf(outlines_, node)) {
      strings.push_back(WordText(LettersOf(outlines_, word)));
    }
    if (strings.size() <= kMaxStrings) return Strings(std::move(strings));
    return {true, {}, NeedsOfStrings(strings)};
  }

  // What matches all of `parts`, one behind the other, between two texts.
  Matched ReadRow(std::span<const std::uint32_t> parts,
                  const std::string& before, const std::string& behind) {
    Matched all = Strings({before});
    for (const std::uint32_t part : parts) {
      const Matched next = Read(part);
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

  Matched ReadChoice(const Node& node) {
    std::vector<Matched> branches;
    std::size_t count = 0;
    bool open = false;
    for (const std::uint32_t child : ChildrenOf(outlines_, node)) {
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
      const Need* best = all_.Best(AllNeeds(branch));
      if (best == nullptr) return {true, {}, {}};
      any.insert(any.end(), best->begin(), best->end());
    }
    return {true, {}, {all_.Add(std::move(any))}};
  }

  Matched ReadRepeat(const Node& node) {
    Matched matched = Read(ChildrenOf(outlines_, node).front());
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

  const Outlines& outlines_;
  NeedTable all_;
  std::unordered_map<std::uint32_t, Matched> known_;  // of shared nodes
};

}  // namespace

Needs FindNeeds(std::span<const Rule> rules, const Outlines& outlines) {
  Needs found;
  found.of_rules.resize(rules.size());
  NeedFinder finder(outlines);
  std::vector<std::optional<Need>> starts;
  oneapi::tbb::parallel_invoke(
      [&] {
        for (std::size_t i = 0; i < rules.size(); ++i) {
          found.of_rules[i].needs = finder.NeedsOf(rules[i]);
        }
      },
      [&] {
        StartFinder start_finder(outlines);
        for (const Rule& rule : rules) {
          starts.push_back(start_finder.StartsOf(rule));
        }
      });
  NeedTable all = std::move(finder).Take();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (starts[i]) {
      found.of_rules[i].starts = all.Add(*std::move(starts[i]));
    }
  }
  found.needs = std::move(all).Take();
  return found;
}

}  // namespace claimline
