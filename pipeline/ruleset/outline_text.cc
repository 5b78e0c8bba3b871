#include "ruleset/outline_text.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"
#include "base/need_text.h"

namespace claimline {
namespace {

constexpr std::size_t kMaxBytes = 24;

char TextCharacter(char c) {
  if (IsAsciiDigit(c)) return kDigits;
  if (IsAsciiSpace(c)) return ' ';
  return static_cast<unsigned char>(c) < ' ' ? kGap : c;
}

}  // namespace

std::string WordText(std::string_view letters) {
  std::string text(letters);
  std::transform(text.begin(), text.end(), text.begin(), TextCharacter);
  return text;
}

std::vector<std::string> CharacterTexts(const ByteSet& bytes) {
  if (bytes.count() > kMaxBytes) return {std::string(1, kGap)};
  std::vector<std::string> texts;
  for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
    if (!bytes.test(byte)) continue;
    const auto c = static_cast<char>(byte);
    // The small letter stands for the capital, too.
    if (IsAsciiUpper(c) && bytes.test(byte | 0x20)) continue;
    std::string text(1, TextCharacter(c));
    if (!IsAscii(c)) text += kGap;
    if (texts.empty() || texts.back() != text) texts.push_back(std::move(text));
  }
  return texts;
}

std::string WithWholeFigures(std::string text) {
  if (text.find(kDigits) == std::string::npos) return text;
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

}  // namespace claimline
