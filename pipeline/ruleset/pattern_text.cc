#include "ruleset/pattern_text.h"

#include <cstddef>
#include <cstdint>

#include "base/ascii.h"
#include "base/need_text.h"
#include "base/rule.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

constexpr std::size_t kMaxClass = 64;  // characters

bool IsAsciiDigit(char32_t c) { return c >= '0' && c <= '9'; }

// Where case is `folded`, a letter outside ASCII may stand in the text in the
// other case, which may share its first byte.
std::string CharacterText(char32_t c, bool folded) {
  if (c < 0x20) return std::string(1, kGap);
  if (folded && c >= 0x80 && IsLetter(c)) {
    const auto byte = FirstByteOfCases(c);
    return byte ? std::string{*byte, kGap} : std::string(1, kGap);
  }
  if (IsAsciiDigit(c)) return std::string(1, kDigits);
  std::string text;
  AppendCodePoint(c, text);
  if (folded) text[0] = ToAsciiLower(text[0]);
  return text;
}

std::string ItemText(const ClassItem& item, bool folded) {
  if (item.text == "\\s") return " ";
  if (item.text == "\\d" ||
      (IsAsciiDigit(item.low) && IsAsciiDigit(item.high))) {
    return std::string(1, kDigits);
  }
  const bool single = item.low != 0 && item.low == item.high;
  return single ? CharacterText(item.low, folded) : std::string(1, kGap);
}

}  // namespace

std::string LiteralText(std::string_view literal, bool folded) {
  if (literal.size() > 2 && literal[0] == '\\') return std::string(1, kGap);
  if (literal.size() == 2 && literal[0] == '\\') {
    const bool sign = static_cast<unsigned char>(literal[1]) < 0x80 &&
                      !IsLetter(static_cast<char32_t>(literal[1]));
    return sign ? std::string(1, literal[1]) : std::string(1, kGap);
  }
  std::string text;
  for (std::size_t at = 0; at < literal.size();) {
    const CodePoint c = CodePointAt(literal, at);
    text += CharacterText(c.value, folded);
    at += c.size;
  }
  return text;
}

LiteralRun LiteralsAtFront(std::span<const PatternNode> nodes, bool folded) {
  LiteralRun run;
  for (const PatternNode& node : nodes) {
    if (node.type != PatternNode::Type::kLiteral) break;
    run.text += LiteralText(node.text, folded);
    ++run.size;
  }
  return run;
}

std::vector<std::string> ClassTexts(const PatternNode& node, bool folded) {
  if (node.text == "\\d") return {std::string(1, kDigits)};
  if (node.text == "\\s") return {" "};
  if (node.items.empty() || node.items.size() > kMaxClass ||
      node.text.starts_with("[^")) {
    return {std::string(1, kGap)};
  }
  std::vector<std::string> texts;
  for (const ClassItem& item : node.items) {
    texts.push_back(ItemText(item, folded));
  }
  return texts;
}

std::string SurfaceText(std::string_view surface, bool folded) {
  std::string text;
  for (std::size_t at = 0; at < surface.size();) {
    const CodePoint c = CodePointAt(surface, at);
    text += CharacterText(c.value, folded);
    at += c.size;
  }
  return text;
}

bool FoldsCase(const PatternNode& group) {
  const std::string_view flags = group.text.substr(0, group.text.find(':'));
  return flags.find('i') != std::string_view::npos;
}

std::string WithWholeFigures(std::string_view text) {
  std::string result;
  for (const char c : text) {
    result += c;
    if (c != kDigits) continue;
    const std::size_t before = result.size() - 1;
    const bool parted = before > 0 && IsInFigure(result[before - 1]);
    const std::size_t first = before - parted;
    if (first > 0 && result[first - 1] == kDigits) result.resize(first);
  }
  return result;
}

std::string_view WithTrueEdges(std::string_view text) {
  if (text.starts_with(kEdge) && (text.size() < 2 || !IsInWord(text[1]))) {
    text.remove_prefix(1);
  }
  if (text.ends_with(kEdge) &&
      (text.size() < 2 || !IsInWord(text[text.size() - 2]))) {
    text.remove_suffix(1);
  }
  return text;
}

}  // namespace claimline
