#include "normalize/fold.h"

#include <algorithm>
#include <array>

namespace claimline {
namespace {

// What every character of a range is written as.
struct Folding {
  char32_t first;
  char32_t last;
  std::string_view text;
};

// Ascending. Left alone on purpose: en and em dash, which mark ranges and
// asides; superscripts and fractions, where a fold would change the number
// (`10²`, `5½`); and the joiners that Indic scripts and emoji need (U+200C,
// U+200D).
constexpr auto kFoldings = std::to_array<Folding>({
    // Unicode's own line ends.
    {0x0085, 0x0085, "\n"},
    // No-break space: layout, not meaning.
    {0x00A0, 0x00A0, " "},
    // Soft hyphen: where a line might be broken, seen nowhere else.
    {0x00AD, 0x00AD, ""},
    // Ogham's space, which looks like a dash, and the typographic spaces.
    {0x1680, 0x1680, " "},
    {0x2000, 0x200A, " "},
    // Zero-width space: a possible line break, nothing seen.
    {0x200B, 0x200B, ""},
    // Direction marks: nothing seen.
    {0x200E, 0x200F, ""},
    // Hyphen and no-break hyphen, which look like the one on the keyboard.
    {0x2010, 0x2011, "-"},
    // Curly, low and reversed quotation marks.
    {0x2018, 0x201B, "'"},
    {0x201C, 0x201F, "\""},
    // Line and paragraph separator.
    {0x2028, 0x2029, "\n"},
    // Direction embeddings: nothing seen.
    {0x202A, 0x202E, ""},
    // Narrow no-break space: groups of digits, units.
    {0x202F, 0x202F, " "},
    // Primes, written for feet and inches as straight quotes are.
    {0x2032, 0x2032, "'"},
    {0x2033, 0x2033, "\""},
    // Mathematical space.
    {0x205F, 0x205F, " "},
    // Word joiner and direction isolates: nothing seen.
    {0x2060, 0x2060, ""},
    {0x2066, 0x2069, ""},
    // The minus sign of typeset numbers.
    {0x2212, 0x2212, "-"},
    // Ideographic space.
    {0x3000, 0x3000, " "},
    // Ligatures, as PDFs give them.
    {0xFB00, 0xFB00, "ff"},
    {0xFB01, 0xFB01, "fi"},
    {0xFB02, 0xFB02, "fl"},
    {0xFB03, 0xFB03, "ffi"},
    {0xFB04, 0xFB04, "ffl"},
    {0xFB05, 0xFB06, "st"},
    // Byte order mark in the middle of a text.
    {0xFEFF, 0xFEFF, ""},
    // Full-width currency signs.
    {0xFFE0, 0xFFE0, "\u00A2"},
    {0xFFE1, 0xFFE1, "\u00A3"},
    {0xFFE5, 0xFFE5, "\u00A5"},
    {0xFFE6, 0xFFE6, "\u20A9"},
});

// Full-width forms of ASCII, as East Asian keyboards write digits and `$`.
constexpr char32_t kFirstFullWidth = 0xFF01;
constexpr char32_t kLastFullWidth = 0xFF5E;
constexpr std::string_view kAsciiGraphic =
    "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`"
    "abcdefghijklmnopqrstuvwxyz{|}~";

}  // namespace

std::optional<std::string_view> Fold(char32_t c) {
  if (c >= kFirstFullWidth && c <= kLastFullWidth) {
    return kAsciiGraphic.substr(c - kFirstFullWidth, 1);
  }
  const auto found = std::lower_bound(
      kFoldings.begin(), kFoldings.end(), c,
      [](const Folding& folding, char32_t at) { return folding.last < at; });
  if (found == kFoldings.end() || c < found->first) return std::nullopt;
  return found->text;
}

}  // namespace claimline
