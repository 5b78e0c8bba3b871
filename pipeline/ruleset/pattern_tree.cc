#include "ruleset/pattern_tree.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

using Type = PatternNode::Type;

// Deeper groups are read as literals; RE2 refuses them.
constexpr std::size_t kMaxDepth = 1000;

// By byte: whether it may stand for more than itself.
constexpr std::array<bool, 256> kIsSpecial = [] {
  std::array<bool, 256> special{};
  for (const char c : std::string_view(R"(\[](){}|*+?.^$%)")) {
    special[static_cast<unsigned char>(c)] = true;
  }
  return special;
}();

bool IsSpecial(char c) { return kIsSpecial[static_cast<unsigned char>(c)]; }

// Keeps the open groups on a stack of its own: they may nest deeper than calls
// can under a sanitizer. What has been read waits on another one until what it
// is part of ends.
class Parser {
 public:
  Parser(std::string_view pattern, std::pmr::memory_resource& memory)
      : pattern_(pattern), memory_(memory) {}

  PatternNode Parse() {
    EnterGroup({});
    while (at_ < pattern_.size()) {
      if (Sees("|")) {
        EndBranch();
        open_.back().branch_offset = ++at_;
      } else if (Sees(")") && open_.size() > 1) {
        LeaveGroup();
      } else if (Sees("(") && open_.size() <= kMaxDepth) {
        EnterGroup(ParseGroupStart());
      } else {
        Add(ParseAtom());
      }
    }
    while (open_.size() > 1) LeaveGroup();
    return TakeBranches();
  }

 private:
  // A group that is not closed yet. Of read_ are its branches that have ended,
  // from `first` on, and behind them the atoms of the one being read.
  struct Open {
    PatternNode group;
    std::size_t offset = 0;  // of what stands in it
    std::size_t branch_offset = 0;
    std::size_t first = 0;
    std::size_t first_atom = 0;
  };

  std::string_view Rest() const { return pattern_.substr(at_); }
  bool Sees(std::string_view text) const { return Rest().starts_with(text); }

  PatternNode NodeAt(Type type, std::size_t offset) const {
    PatternNode node;
    node.type = type;
    node.offset = offset;
    return node;
  }

  PatternNode Ended(PatternNode node) const {
    node.text = pattern_.substr(node.offset, at_ - node.offset);
    return node;
  }

  // Returns a copy of `items` that stays.
  template <typename Item>
  std::span<const Item> Kept(std::span<const Item> items) {
    if (items.empty()) return {};
    auto* const kept =
        static_cast<Item*>(memory_.allocate(items.size_bytes(), alignof(Item)));
    std::uninitialized_copy(items.begin(), items.end(), kept);
    return {kept, items.size()};
  }

  // Returns `node`, now with `children`.
  PatternNode With(std::span<const PatternNode> children, PatternNode node) {
    node.first_child = Kept(children).data();
    node.child_count = children.size();
    return node;
  }

  // The same with all that has been read from the number `first` on, which is
  // taken away.
  PatternNode WithRead(std::size_t first, PatternNode node) {
    node = With(std::span<const PatternNode>(read_).subspan(first), node);
    read_.resize(first);
    return node;
  }

  void EnterGroup(PatternNode group) {
    open_.push_back({group, at_, at_, read_.size(), read_.size()});
  }

  void LeaveGroup() {
    const PatternNode inside = TakeBranches();
    const PatternNode group = With({&inside, 1}, open_.back().group);
    open_.pop_back();
    if (Sees(")")) ++at_;
    Add(Ended(group));
  }

  void EndBranch() {
    Open& open = open_.back();
    read_.push_back(Ended(
        WithRead(open.first_atom, NodeAt(Type::kConcat, open.branch_offset))));
    open.first_atom = read_.size();
  }

  // Returns what stands in the innermost group: one branch, or their choice.
  PatternNode TakeBranches() {
    EndBranch();
    const Open& open = open_.back();
    if (read_.size() - open.first > 1) {
      return Ended(WithRead(open.first, NodeAt(Type::kAlternate, open.offset)));
    }
    const PatternNode branch = read_.back();
    read_.pop_back();
    return branch;
  }

  void Add(const PatternNode& atom) { read_.push_back(ParseRepeats(atom)); }

  PatternNode ParseRepeats(PatternNode atom) {
    while (const auto count = ParseCount()) {
      if (atom.type == Type::kRepeat) {  // RE2 refuses it
        atom = Ended(atom);
        continue;
      }
      PatternNode node = NodeAt(Type::kRepeat, atom.offset);
      node.min = count->first;
      node.max = count->second;
      if (Sees("?")) {
        node.lazy = true;
        ++at_;
      }
      atom = Ended(With({&atom, 1}, node));
    }
    return atom;
  }

  // Reads `*`, `+`, `?`, `{2}`, `{2,}` or `{2,5}`; none for anything else.
  std::optional<std::pair<int, int>> ParseCount() {
    if (at_ == pattern_.size()) return std::nullopt;
    const char c = pattern_[at_];
    if (c == '*' || c == '+' || c == '?') {
      ++at_;
      return std::pair(c == '+' ? 1 : 0, c == '?' ? 1 : -1);
    }
    return c == '{' ? ParseBraces() : std::nullopt;
  }

  std::optional<std::pair<int, int>> ParseBraces() {
    const std::size_t start = at_++;
    const std::optional<int> min = ParseNumber();
    std::optional<int> max = min;
    if (min && Sees(",")) {
      ++at_;
      max = Sees("}") ? std::optional(-1) : ParseNumber();
    }
    if (min && max && Sees("}")) {
      ++at_;
      return std::pair(*min, *max);
    }
    at_ = start;
    return std::nullopt;
  }

  std::optional<int> ParseNumber() {
    const std::string_view rest = Rest();
    int number = 0;
    if (rest.empty() || !IsAsciiDigit(rest[0])) return std::nullopt;
    const auto [end, error] =
        std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (error != std::errc()) return std::nullopt;
    at_ += static_cast<std::size_t>(end - rest.data());
    return number;
  }

  PatternNode ParseAtom() {
    const std::size_t start = at_;
    switch (pattern_[at_]) {
      case '[':
        return ParseClass();
      case '\\':
        return ParseEscape();
      case '.':
        ++at_;
        return Ended(NodeAt(Type::kAny, start));
      case '^':
        ++at_;
        return Ended(NodeAt(Type::kStart, start));
      case '$':
        ++at_;
        return Ended(NodeAt(Type::kEnd, start));
      case '%':
        if (Sees("%{")) return ParseReference();
        [[fallthrough]];
      default:
        return ParseLiteral();
    }
  }

  // Reads characters that stand for themselves; one that is repeated alone.
  PatternNode ParseLiteral() {
    PatternNode node = NodeAt(Type::kLiteral, at_);
    const std::size_t first = at_ + CodePointAt(pattern_, at_).size;
    while (at_ < pattern_.size() && !IsSpecial(pattern_[at_])) ++at_;
    if (at_ > first && (Sees("*") || Sees("+") || Sees("?") || Sees("{"))) {
      at_ -= CodePointBefore(pattern_, at_).size;
    }
    at_ = std::max(at_, first);
    return Ended(node);
  }

  PatternNode ParseReference() {
    PatternNode node = NodeAt(Type::kReference, at_);
    const std::size_t length = std::min(Rest().find('}'), Rest().size() - 1);
    node.name = Rest().substr(2, length - 2);
    at_ += length + 1;
    return Ended(node);
  }

  // Reads a group up to what stands in it.
  PatternNode ParseGroupStart() {
    PatternNode node = NodeAt(Type::kUnnamedCapture, at_++);
    if (Sees("?P<") || Sees("?<")) {
      at_ += Sees("?P<") ? 3 : 2;
      if (Sees("=") || Sees("!")) {
        node.type = Type::kLookAround;
      } else {
        const std::size_t length = std::min(Rest().find('>'), Rest().size());
        node.type = Type::kCapture;
        node.name = Rest().substr(0, length);
        at_ = std::min(at_ + length + 1, pattern_.size());
      }
    } else if (Sees("?=") || Sees("?!")) {
      node.type = Type::kLookAround;
      at_ += 2;
    } else if (Sees("?")) {
      node.type = Type::kGroup;
      ++at_;
      while (at_ < pattern_.size() && !Sees(":") && !Sees(")")) ++at_;
      if (Sees(":")) ++at_;
    }
    return node;
  }

  PatternNode ParseEscape() {
    const std::size_t start = at_;
    const ClassItem item = ParseItem();
    const std::string_view text = item.text;
    if (text == "\\b" || text == "\\B") {
      return Ended(NodeAt(Type::kWordEdge, start));
    }
    if (text == "\\A") return Ended(NodeAt(Type::kStart, start));
    if (text == "\\z") return Ended(NodeAt(Type::kEnd, start));
    return Ended(NodeAt(item.low == 0 ? Type::kClass : Type::kLiteral, start));
  }

  PatternNode ParseClass() {
    PatternNode node = NodeAt(Type::kClass, at_++);
    items_.clear();
    if (Sees("^")) ++at_;
    for (bool first = true; at_ < pattern_.size(); first = false) {
      if (Sees("]") && !first) break;
      ClassItem item = ParseItem();
      if (item.low != 0 && Sees("-") && !Sees("-]") &&
          at_ + 1 < pattern_.size()) {
        ++at_;
        const ClassItem end = ParseItem();
        const auto length = static_cast<std::size_t>(
            end.text.data() + end.text.size() - item.text.data());
        item = {{item.text.data(), length}, item.low, end.high};
      }
      items_.push_back(item);
    }
    node.items = Kept(std::span<const ClassItem>(items_));
    if (at_ < pattern_.size()) ++at_;
    return Ended(node);
  }

  ClassItem ParseItem() {
    const ClassItem item = ClassItemAt(pattern_, at_);
    at_ += item.text.size();
    return item;
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  std::pmr::memory_resource& memory_;
  std::vector<Open> open_;  // outermost first: the pattern itself
  std::vector<PatternNode> read_;
  std::vector<ClassItem> items_;  // of the class being read
};

}  // namespace

PatternNode ParsePattern(std::string_view pattern,
                         std::pmr::memory_resource& memory) {
  return Parser(pattern, memory).Parse();
}

}  // namespace claimline
