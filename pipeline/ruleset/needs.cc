#include "ruleset/needs.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "ruleset/pattern_tree.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

using Type = PatternNode::Type;
using NeedIds = std::vector<std::uint32_t>;

// In the strings below, beside kAnyDigit: anything at all.
constexpr char kGap = '\x01';

constexpr std::size_t kMaxStrings = 64;  // more than this are not multiplied
constexpr std::size_t kMaxLength = 48;

// What a part of a pattern matches: one of `strings`, or, where it is `open`,
// something of which only `needs` are known.
struct Matched {
  bool open = false;
  std::vector<std::string> strings;
  NeedIds needs;
};

Matched Strings(std::vector<std::string> strings) {
  std::sort(strings.begin(), strings.end());
  strings.erase(std::unique(strings.begin(), strings.end()), strings.end());
  return {false, std::move(strings), {}};
}

Matched Anything() { return Strings({std::string(1, kGap)}); }

char Lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool IsAsciiDigit(char32_t c) { return c >= '0' && c <= '9'; }

// Where case is `folded`, a letter outside ASCII may stand in the text in the
// other case.
std::string StringOf(char32_t c, bool folded) {
  if (c < 0x20 || (folded && c >= 0x80 && IsLetter(c))) {
    return std::string(1, kGap);
  }
  std::string text;
  AppendCodePoint(c, text);
  if (folded) text[0] = Lower(text[0]);
  return text;
}

// How much it says that a sentence holds `text`: its length, but a sign of its
// own (`$`, `%`) says more than a digit, and a letter or what stands in every
// sentence says nothing.
std::size_t Weight(std::string_view text) {
  if (text.starts_with(kEdge)) text.remove_prefix(1);
  if (text.ends_with(kEdge)) text.remove_suffix(1);
  if (text.size() != 1) return text.size();
  constexpr std::string_view kCommon = " .,-'\"";
  if (text[0] == kAnyDigit) return 2;
  const bool common = IsLetter(static_cast<unsigned char>(text[0])) ||
                      kCommon.find(text[0]) != kCommon.npos;
  return common ? 0 : 3;
}

std::size_t Weight(const Need& need) {
  std::size_t weight = SIZE_MAX;
  for (const std::string& text : need) weight = std::min(weight, Weight(text));
  return weight;
}

bool IsInWord(char c) {
  return c == kAnyDigit || (static_cast<unsigned char>(c) < 0x80 &&
                            (IsLetter(static_cast<unsigned char>(c)) ||
                             IsAsciiDigit(static_cast<unsigned char>(c))));
}

// Takes the edges off that are none, because no word stands there.
std::string_view WithTrueEdges(std::string_view piece) {
  if (piece.starts_with(kEdge) && (piece.size() < 2 || !IsInWord(piece[1]))) {
    piece.remove_prefix(1);
  }
  if (piece.ends_with(kEdge) &&
      (piece.size() < 2 || !IsInWord(piece[piece.size() - 2]))) {
    piece.remove_suffix(1);
  }
  return piece;
}

// Returns the stretch of `text` that is known and says most.
std::string_view BestPiece(std::string_view text) {
  std::string_view best;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(kGap), text.size());
    const std::string_view piece = WithTrueEdges(text.substr(0, end));
    if (Weight(piece) > Weight(best)) best = piece;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return best;
}

class NeedFinder {
 public:
  explicit NeedFinder(const Lexicons& lexicons) : lexicons_(lexicons) {}

  void DefineShared(const RuleFile& file) {
    for (const Macro& macro : file.macros) {
      shared_.try_emplace(macro.name, Definition{macro.text, {}, false});
    }
  }

  void FindIn(RuleFile& file) {
    local_.clear();
    for (const Macro& macro : file.macros) {
      local_.try_emplace(macro.name, Definition{macro.text, {}, false});
    }
    for (Rule& rule : file.rules) {
      folded_ = !rule.case_sensitive;
      rule.needs = NeedsOf(rule);
    }
  }

  std::vector<Need> Take() && { return std::move(needs_); }

 private:
  struct Definition {
    std::string_view text;
    std::array<std::optional<Matched>, 2> matched;  // as written, and folded
    bool open = false;  // being read: meeting it again is a circle
  };
  using Definitions = std::map<std::string, Definition, std::less<>>;
  using LexiconMatches = std::map<std::string, Matched, std::less<>>;

  NeedIds NeedsOf(const Rule& rule) {
    NeedIds needs = NeedsOfPattern(rule);
    const auto add = [&](const std::string& pattern) {
      const NeedIds more = NeedsOf(pattern);
      needs.insert(needs.end(), more.begin(), more.end());
    };
    add(rule.trigger);
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
    Matched matched = Read(ParsePattern(rule.pattern));
    if (matched.open) return matched.needs;
    for (std::string& text : matched.strings) {
      if (left) text.insert(0, 1, kEdge);
      if (right) text += kEdge;
    }
    return AllNeeds(matched);
  }

  NeedIds AllNeeds(const Matched& matched) {
    NeedIds needs = matched.needs;
    const NeedIds of_strings = NeedsOfStrings(matched.strings);
    needs.insert(needs.end(), of_strings.begin(), of_strings.end());
    return needs;
  }

  std::uint32_t Intern(Need need) {
    std::sort(need.begin(), need.end());
    need.erase(std::unique(need.begin(), need.end()), need.end());
    std::string key;
    for (const std::string& text : need) key += text + kGap;
    const auto [at, is_new] = ids_.try_emplace(
        std::move(key), static_cast<std::uint32_t>(needs_.size()));
    if (is_new) needs_.push_back(std::move(need));
    return at->second;
  }

  // Returns what holds where one of `strings` does; nothing where one of them
  // says nothing.
  NeedIds NeedsOfStrings(const std::vector<std::string>& strings) {
    Need need;
    for (const std::string& text : strings) {
      need.emplace_back(BestPiece(text));
      if (Weight(need.back()) == 0) return {};
    }
    if (need.empty()) return {};
    return {Intern(std::move(need))};
  }

  Matched Read(const PatternNode& node) {
    switch (node.type) {
      case Type::kLiteral:
        return Strings({Literal(node.text, folded_)});
      case Type::kClass:
        return ReadClass(node);
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
        return ReadConcat(node);
      case Type::kAlternate:
        return ReadAlternate(node);
      case Type::kRepeat:
        return ReadRepeat(node);
    }
    return Anything();
  }

  static std::string Literal(std::string_view text, bool folded) {
    if (text.size() > 2 && text[0] == '\\') return std::string(1, kGap);
    if (text.size() == 2 && text[0] == '\\') {
      const bool sign = static_cast<unsigned char>(text[1]) < 0x80 &&
                        !IsLetter(static_cast<char32_t>(text[1]));
      return sign ? std::string(1, text[1]) : std::string(1, kGap);
    }
    std::string all;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint c = CodePointAt(text, at);
      all += StringOf(c.value, folded);
      at += c.size;
    }
    return all;
  }

  Matched ReadClass(const PatternNode& node) const {
    if (node.text == "\\d") return Strings({std::string(1, kAnyDigit)});
    if (node.text == "\\s") return Strings({" "});
    if (node.items.empty() || node.items.size() > kMaxStrings ||
        node.text.starts_with("[^")) {
      return Anything();
    }
    std::vector<std::string> strings;
    for (const ClassItem& item : node.items)
      strings.push_back(ItemString(item));
    return Strings(std::move(strings));
  }

  std::string ItemString(const ClassItem& item) const {
    if (item.text == "\\s") return " ";
    if (item.text == "\\d" ||
        (IsAsciiDigit(item.low) && IsAsciiDigit(item.high))) {
      return std::string(1, kAnyDigit);
    }
    const bool single = item.low != 0 && item.low == item.high;
    return single ? StringOf(item.low, folded_) : std::string(1, kGap);
  }

  Matched ReadGroup(const PatternNode& node) {
    const std::string_view flags = node.text.substr(0, node.text.find(':'));
    const bool before = folded_;
    folded_ = before || flags.find('i') != std::string_view::npos;
    Matched matched = Read(node.children.front());
    folded_ = before;
    return matched;
  }

  Matched ReadConcat(const PatternNode& node) {
    Matched all = Strings({""});
    for (const PatternNode& child : node.children) {
      const Matched next = Read(child);
      if (!next.open && Multiply(all.strings, next.strings)) continue;
      // Too many to multiply: what is known of each stands for itself.
      all.needs = AllNeeds(all);
      all.open = true;
      all.needs.insert(all.needs.end(), next.needs.begin(), next.needs.end());
      all.strings = next.open ? std::vector<std::string>{std::string(1, kGap)}
                              : next.strings;
    }
    if (!all.open) return all;
    return {true, {}, AllNeeds(all)};
  }

  // Appends each of `right` to each of `left`, unless that would be too many.
  static bool Multiply(std::vector<std::string>& left,
                       const std::vector<std::string>& right) {
    if (left.size() * right.size() > kMaxStrings) return false;
    std::vector<std::string> product;
    for (const std::string& head : left) {
      for (const std::string& tail : right) {
        product.push_back(head);
        if (head.size() < kMaxLength) {
          product.back() += tail;
        } else if (head.back() != kGap) {
          product.back() += kGap;
        }
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
    auto found = local_.find(name);
    if (found == local_.end()) {
      found = shared_.find(name);
      if (found == shared_.end()) return ReadLexicon(name);
    }
    Definition& definition = found->second;
    if (definition.open) return Anything();
    std::optional<Matched>& matched = definition.matched[folded_];
    if (!matched) {
      definition.open = true;
      matched = Read(ParsePattern(definition.text));
      definition.open = false;
    }
    return *matched;
  }

  Matched ReadLexicon(std::string_view name) {
    LexiconMatches& matches = lexicon_matches_[folded_];
    const auto known = matches.find(name);
    if (known != matches.end()) return known->second;
    const auto lexicon = lexicons_.find(name);
    if (lexicon == lexicons_.end()) return Anything();
    std::vector<std::string> strings;
    for (const Lexicon::Row& row : lexicon->second.rows()) {
      strings.push_back(SurfaceString(row.cells.front()));
    }
    Matched matched = Strings(std::move(strings));
    if (matched.strings.size() > kMaxStrings) {
      matched = {true, {}, NeedsOfStrings(matched.strings)};
    }
    return matches.emplace(std::string(name), std::move(matched)).first->second;
  }

  std::string SurfaceString(std::string_view surface) const {
    std::string text;
    for (std::size_t at = 0; at < surface.size();) {
      const CodePoint c = CodePointAt(surface, at);
      at += c.size;
      text +=
          c.value == ' ' ? std::string(1, kGap) : StringOf(c.value, folded_);
    }
    return text;
  }

  const Lexicons& lexicons_;
  Definitions shared_;
  Definitions local_;    // of the file at hand
  bool folded_ = false;  // letters match in either case
  std::array<LexiconMatches, 2> lexicon_matches_;  // as written, and folded
  std::vector<Need> needs_;
  std::map<std::string, std::uint32_t> ids_;
};

}  // namespace

FilesWithNeeds FindNeeds(std::vector<RuleFile> files,
                         const Lexicons& lexicons) {
  NeedFinder finder(lexicons);
  for (const RuleFile& file : files) {
    if (!file.kind) finder.DefineShared(file);
  }
  for (RuleFile& file : files) {
    if (file.kind) finder.FindIn(file);
  }
  return {std::move(files), std::move(finder).Take()};
}

}  // namespace claimline
