#include "ruleset/class_bytes.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

constexpr std::size_t kAsciiEnd = 0x80;

template <typename Holds>
ByteSet AsciiWhere(Holds holds) {
  ByteSet bytes;
  for (std::size_t c = 0; c < kAsciiEnd; ++c) {
    if (holds(static_cast<char>(c))) bytes.set(c);
  }
  return bytes;
}

const ByteSet& Beyond() {
  static const ByteSet kBeyond = [] {
    ByteSet bytes;
    for (std::size_t c = kAsciiEnd; c < bytes.size(); ++c) bytes.set(c);
    return bytes;
  }();
  return kBeyond;
}

const ByteSet& Letters() {
  static const ByteSet kLetters = AsciiWhere(IsAsciiLetter);
  return kLetters;
}

const ByteSet& Digits() {
  static const ByteSet kDigits = AsciiWhere(IsAsciiDigit);
  return kDigits;
}

const ByteSet& Spaces() {
  static const ByteSet kSpaces = AsciiWhere(IsAsciiSpace);
  return kSpaces;
}

const ByteSet& WordCharacters() {
  static const ByteSet kWordCharacters = AsciiWhere(
      [](char c) { return IsAsciiLetter(c) || IsAsciiDigit(c) || c == '_'; });
  return kWordCharacters;
}

// Of `\d`, `\p{L}` and their kin.
ByteSet NamedBytes(std::string_view name) {
  if (name == "\\d") return Digits();
  if (name == "\\s") return Spaces();
  if (name == "\\w") return WordCharacters();
  const bool letters = name.starts_with("\\pL") || name.starts_with("\\p{L");
  return letters ? Letters() | Beyond() : AnyBytes();
}

// The first byte of `c` in UTF-8.
std::size_t LeadByte(char32_t c) {
  std::string text;
  AppendCodePoint(c, text);
  return static_cast<unsigned char>(text[0]);
}

ByteSet ItemBytes(const ClassItem& item) {
  if (item.low == 0) return NamedBytes(item.text);
  ByteSet bytes;
  for (std::size_t c = LeadByte(item.low); c <= LeadByte(item.high); ++c) {
    bytes.set(c);
  }
  return bytes;
}

ByteSet InEitherCase(ByteSet bytes) {
  const ByteSet letters = bytes & Letters();
  bytes |= letters >> 0x20 & Letters();
  bytes |= letters << 0x20 & Letters();
  if ((bytes & Beyond()).any()) bytes |= CaseBytesBeyondAscii();
  return bytes;
}

}  // namespace

ByteSet AnyBytes() { return ~ByteSet(); }

ByteSet AsciiBytes() { return ~Beyond(); }

ByteSet CaseBytesBeyondAscii() {
  ByteSet bytes = Beyond();
  // U+017F is another `s`, U+212A another `k`.
  for (const char c : {'s', 'S', 'k', 'K'}) {
    bytes.set(static_cast<unsigned char>(c));
  }
  return bytes;
}

ByteSet ClassBytes(const PatternNode& node, bool folded) {
  if (node.items.empty()) return NamedBytes(node.text);
  ByteSet bytes;
  for (const ClassItem& item : node.items) bytes |= ItemBytes(item);
  if (folded) bytes = InEitherCase(bytes);
  if (!node.text.starts_with("[^")) return bytes;
  // Beyond ASCII, other characters start with the same byte.
  return ~bytes | Beyond();
}

std::vector<std::string> NamedBeyondAscii(const PatternNode& node) {
  if (node.text.starts_with("[^")) return {};
  std::vector<std::string> characters;
  for (const ClassItem& item : node.items) {
    if ((ItemBytes(item) & Beyond()).none()) continue;
    if (item.low != item.high || item.low == 0) return {};
    AppendCodePoint(item.low, characters.emplace_back());
  }
  return characters;
}

}  // namespace claimline
