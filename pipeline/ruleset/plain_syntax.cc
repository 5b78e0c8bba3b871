#include "ruleset/plain_syntax.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "base/ascii.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

using Type = PatternNode::Type;

constexpr char32_t kIllFormed = 0xFFFD;
constexpr int kMaxDepth = 100;         // RE2's is 1000
constexpr int kMaxRepetitions = 1000;  // RE2's, of nested ones together

bool IsPunctuation(char32_t c) {
  return c > ' ' && c < 0x7F && !IsAsciiLetter(static_cast<char>(c)) &&
         !IsAsciiDigit(static_cast<char>(c));
}

bool IsPlainEscape(std::string_view text) {
  constexpr std::string_view kLetters = "dDsSwWnt";
  return text.size() == 2 && (IsPunctuation(static_cast<char32_t>(text[1])) ||
                              kLetters.find(text[1]) != kLetters.npos);
}

bool IsPlainItem(const ClassItem& item) {
  if (item.text.starts_with('[') || item.text.starts_with(']')) return false;
  if (item.low > item.high || item.high == kIllFormed) return false;
  // Of a range with escapes there are too many forms.
  return item.text.starts_with('\\')
             ? IsPlainEscape(item.text)
             : item.text.find('\\') == std::string_view::npos;
}

bool IsPlainClass(const PatternNode& node) {
  const std::string_view text = node.text;
  if (!text.starts_with('[')) {
    return IsPlainEscape(text) || text == "\\pL" || text == "\\p{L}" ||
           text == "\\p{Lu}" || text == "\\p{Ll}";
  }
  return text.ends_with(']') && !text.ends_with("\\]") && !node.items.empty() &&
         std::all_of(node.items.begin(), node.items.end(), IsPlainItem);
}

// By byte: whether it is one of the signs that are no literals.
constexpr std::array<bool, 256> kIsOperator = [] {
  std::array<bool, 256> is_operator{};
  for (const char c : std::string_view("{}[]()|*+?")) {
    is_operator[static_cast<unsigned char>(c)] = true;
  }
  return is_operator;
}();

bool IsOperator(char c) { return kIsOperator[static_cast<unsigned char>(c)]; }

bool IsPlainLiteral(std::string_view text) {
  if (text.starts_with('\\')) return IsPlainEscape(text);
  return std::none_of(text.begin(), text.end(), IsOperator) &&
         WellFormedPrefix(text) == text.size();
}

bool IsPlainName(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return IsAsciiLetter(c) || IsAsciiDigit(c) || c == '_';
  });
}

class SyntaxReader {
 public:
  // Returns whether `node` is plain, `repetitions` being how often the repeats
  // around it have it at most.
  bool IsPlain(const PatternNode& node, int repetitions, int depth) {
    if (depth > kMaxDepth) return false;
    switch (node.type) {
      case Type::kLiteral:
        return IsPlainLiteral(node.text);
      case Type::kAny:
      case Type::kStart:
      case Type::kEnd:
        return true;
      case Type::kClass:
        return IsPlainClass(node);
      case Type::kReference:
        return IsPlainName(node.name) && node.text.ends_with('}');
      case Type::kGroup:
        if (!node.text.starts_with("(?:") && !node.text.starts_with("(?i:")) {
          return false;
        }
        break;
      case Type::kCapture:
        if (!node.text.starts_with("(?P<") || !IsPlainName(node.name) ||
            !names_.insert(node.name).second) {
          return false;
        }
        break;
      case Type::kRepeat:
        if (!IsPlainRepeat(node, repetitions)) return false;
        repetitions *= std::max({node.min, node.max, 1});
        break;
      case Type::kConcat:
      case Type::kAlternate:
        break;
      case Type::kWordEdge:
      case Type::kUnnamedCapture:
      case Type::kLookAround:
        return false;
    }
    const bool is_group =
        node.type == Type::kGroup || node.type == Type::kCapture;
    if (is_group && !IsClosed(node)) return false;
    return std::all_of(node.children().begin(), node.children().end(),
                       [&](const PatternNode& child) {
                         return IsPlain(child, repetitions, depth + 1);
                       });
  }

 private:
  static bool IsPlainRepeat(const PatternNode& node, int repetitions) {
    const PatternNode& repeated = node.children().front();
    const std::string_view count = node.text.substr(repeated.text.size());
    const bool counts_once = count.starts_with('{')
                                 ? count.find('}') == count.size() - 1
                                 : count.size() == 1;
    return counts_once && (node.max == -1 || node.min <= node.max) &&
           std::max({node.min, node.max, 1}) <= kMaxRepetitions / repetitions;
  }

  // Whether a `)` stands behind what is in `group`.
  static bool IsClosed(const PatternNode& group) {
    const PatternNode& inside = group.children().front();
    return group.text.ends_with(')') &&
           inside.offset + inside.text.size() + 1 ==
               group.offset + group.text.size();
  }

  std::set<std::string_view> names_;  // of captures
};

}  // namespace

bool IsPlainSyntax(const PatternNode& tree) {
  return SyntaxReader().IsPlain(tree, 1, 0);
}

}  // namespace claimline
