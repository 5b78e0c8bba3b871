#include "ruleset/pattern_traits.h"

#include <algorithm>
#include <string_view>

#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

using Type = PatternNode::Type;

bool IsSpace(std::string_view text) {
  return text == "\\s" || text == " " || text == "\\t" || text == "\\n";
}

bool IsEscape(const PatternNode& literal) {
  return literal.text.starts_with('\\');
}

bool HasCasedLetter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = CodePointAt(text, at);
    if (IsUpper(c.value) || IsLower(c.value)) return true;
    at += c.size;
  }
  return false;
}

}  // namespace

std::size_t MinLength(const PatternNode& node) {
  switch (node.type) {
    case Type::kLiteral:
      return IsEscape(node) ? 1 : CountCodePoints(node.text);
    case Type::kAny:
    case Type::kClass:
    case Type::kReference:
      return 1;
    case Type::kStart:
    case Type::kEnd:
    case Type::kWordEdge:
    case Type::kLookAround:
      return 0;
    case Type::kRepeat:
      return static_cast<std::size_t>(node.min) * MinLength(node.children()[0]);
    case Type::kAlternate: {
      std::size_t least = MinLength(node.children()[0]);
      for (const PatternNode& child : node.children()) {
        least = std::min(least, MinLength(child));
      }
      return least;
    }
    case Type::kConcat:
    case Type::kGroup:
    case Type::kCapture:
    case Type::kUnnamedCapture: {
      std::size_t sum = 0;
      for (const PatternNode& child : node.children()) sum += MinLength(child);
      return sum;
    }
  }
  return 0;
}

bool TakesSpace(const PatternNode& node, bool at_end) {
  switch (node.type) {
    case Type::kLiteral:
      if (IsEscape(node)) return IsSpace(node.text);
      return at_end ? node.text.ends_with(' ') : node.text.starts_with(' ');
    case Type::kClass:
      return IsSpace(node.text) ||
             (!node.text.starts_with("[^") &&
              std::any_of(node.items.begin(), node.items.end(),
                          [](const ClassItem& item) {
                            return item.text == "\\s" || item.text == " ";
                          }));
    case Type::kAlternate:
      return std::any_of(
          node.children().begin(), node.children().end(),
          [&](const PatternNode& child) { return TakesSpace(child, at_end); });
    case Type::kConcat:
    case Type::kGroup:
    case Type::kCapture:
    case Type::kRepeat: {
      const std::size_t size = node.children().size();
      for (std::size_t i = 0; i < size; ++i) {
        const PatternNode& child = node.children()[at_end ? size - 1 - i : i];
        if (TakesSpace(child, at_end)) return true;
        if (MinLength(child) > 0) return false;
      }
      return false;
    }
    default:
      return false;
  }
}

bool MindsCase(const PatternNode& node) {
  if (node.type == Type::kLiteral) {
    return !IsEscape(node) && HasCasedLetter(node.text);
  }
  if (node.type == Type::kClass) {
    return std::any_of(
        node.items.begin(), node.items.end(), [](const ClassItem& item) {
          return !item.text.starts_with('\\') && HasCasedLetter(item.text);
        });
  }
  return std::any_of(node.children().begin(), node.children().end(), MindsCase);
}

const PatternNode* CaselessUpperClass(const PatternNode& node, bool ignored) {
  if (node.type == Type::kGroup) {
    if (node.text.starts_with("(?i")) ignored = true;
    if (node.text.starts_with("(?-i")) ignored = false;
  }
  if (node.type == Type::kClass && ignored) {
    const auto has = [&](std::string_view text) {
      return std::any_of(
          node.items.begin(), node.items.end(),
          [&](const ClassItem& item) { return item.text == text; });
    };
    if (has("A-Z") && !has("a-z")) return &node;
  }
  for (const PatternNode& child : node.children()) {
    const PatternNode* found = CaselessUpperClass(child, ignored);
    if (found) return found;
  }
  return nullptr;
}

bool IsWordClass(const PatternNode& pattern) {
  const PatternNode* node = &pattern;
  while (node->type == Type::kConcat && node->children().size() == 1) {
    node = &node->children()[0];
  }
  if (node->type != Type::kClass || node->text.starts_with("[^")) return false;
  if (node->items.empty()) {
    return node->text == "\\w" || node->text == "\\d" || node->text == "\\pL";
  }
  return std::all_of(
      node->items.begin(), node->items.end(), [](const ClassItem& item) {
        return item.low == 0
                   ? item.text == "\\w" || item.text == "\\d"
                   : IsWordCharacter(item.low) && IsWordCharacter(item.high);
      });
}

}  // namespace claimline
