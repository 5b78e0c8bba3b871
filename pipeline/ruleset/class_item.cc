#include "ruleset/class_item.h"

#include <algorithm>
#include <charconv>

#include "unicode/code_points.h"

namespace claimline {
namespace {

// Returns the size of `{…}` at the front of `text`, or `length` where there is
// none; no more than there is.
std::size_t BracedSize(std::string_view text, std::size_t length) {
  if (text.starts_with('{')) {
    length = std::min(text.find('}'), text.size() - 1) + 1;
  }
  return std::min(length, text.size());
}

// The value of `41` or `{1F600}`.
char32_t HexValue(std::string_view digits) {
  if (digits.starts_with('{')) {
    digits.remove_prefix(1);
    digits.remove_suffix(digits.ends_with('}') ? 1 : 0);
  }
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  return value;
}

// Returns what `\` at the front of `text` escapes.
ClassItem EscapedItem(std::string_view text) {
  const CodePoint c = CodePointAt(text, 1);
  const std::size_t size = 1 + c.size;
  const std::string_view rest = text.substr(size);
  const auto item = [&](std::size_t more, char32_t value) {
    return ClassItem{text.substr(0, size + more), value, value};
  };
  switch (c.value) {
    case 'p':
    case 'P':
      return item(BracedSize(rest, 1), 0);
    case 'x': {
      const std::size_t digits = BracedSize(rest, 2);
      return item(digits, HexValue(rest.substr(0, digits)));
    }
    case 'n':
      return item(0, '\n');
    case 't':
      return item(0, '\t');
    case 'b':
    case 'B':
    case 'A':
    case 'z':
    case 'd':
    case 'D':
    case 's':
    case 'S':
    case 'w':
    case 'W':
      return item(0, 0);
    default:
      return item(0, c.value);
  }
}

}  // namespace

ClassItem ClassItemAt(std::string_view pattern, std::size_t at) {
  const std::string_view text = pattern.substr(at);
  if (text.starts_with("[:")) {
    const std::size_t end = text.find(":]");
    if (end != std::string_view::npos) return {text.substr(0, end + 2)};
  }
  if (text.starts_with('\\') && text.size() > 1) return EscapedItem(text);
  const CodePoint c = CodePointAt(text, 0);
  return {text.substr(0, c.size), c.value, c.value};
}

}  // namespace claimline
