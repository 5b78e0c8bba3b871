#include "segment/phrases.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/ascii.h"

namespace claimline {
namespace {

constexpr std::ptrdiff_t kFewestLongWords = 3;

bool IsWordByte(char c) {
  return IsAsciiLetter(c) || IsAsciiDigit(c) || !IsAscii(c);
}

// The end of the word, or of the single other character, at `at`.
std::size_t TokenEnd(std::string_view text, std::size_t at) {
  if (!IsWordByte(text[at])) return at + 1;
  while (at < text.size() && IsWordByte(text[at])) {
    at = EndOfAsciiLower(text, at + 1);
  }
  return at;
}

// Signs that stand around a line without changing what it is: `/ Share:`,
// `\u2190 Back`.
constexpr std::string_view kAsciiAround = " .:!<>/|+*()-";
constexpr auto kAround = std::to_array<std::string_view>(
    {"\u00AB", "\u00BB", "\u2026", "\u2039", "\u203A", "\u2190", "\u2192",
     "\u25B6", "\u00B7", "\u2022"});

std::string_view Bare(std::string_view line) {
  const auto trim_one = [&line] {
    if (line.empty()) return false;
    if (IsAsciiLetter(line.front()) && IsAsciiLetter(line.back())) return false;
    if (kAsciiAround.find(line.front()) != kAsciiAround.npos) {
      line.remove_prefix(1);
      return true;
    }
    if (kAsciiAround.find(line.back()) != kAsciiAround.npos) {
      line.remove_suffix(1);
      return true;
    }
    for (const std::string_view sign : kAround) {
      if (line.starts_with(sign)) {
        line.remove_prefix(sign.size());
        return true;
      }
      if (line.ends_with(sign)) {
        line.remove_suffix(sign.size());
        return true;
      }
    }
    return false;
  };
  while (trim_one()) {
  }
  return line;
}

// The first two bytes of `text`, letters in lower case.
std::uint16_t Opening(std::string_view text) {
  const auto first = static_cast<unsigned char>(ToAsciiLower(text[0]));
  const auto second =
      static_cast<unsigned char>(text.size() > 1 ? ToAsciiLower(text[1]) : ' ');
  return static_cast<std::uint16_t>(first << 8 | second);
}

}  // namespace

Phrases::Phrases(const RuleSet& rules) {
  const Lexicon& furniture = rules.LexiconNamed("furniture");
  const auto place_column = furniture.Column("place");
  const auto section_column = furniture.Column("section");
  if (!place_column || !section_column) return;
  for (const Lexicon::Row& row : furniture.rows()) {
    const std::string_view place = row.cells[*place_column];
    Entry entry;
    entry.surface = row.cells.front();
    entry.is_long =
        std::count(entry.surface.begin(), entry.surface.end(), ' ') + 1 >=
        kFewestLongWords;
    entry.phrase.section = SectionFromName(row.cells[*section_column])
                               .value_or(Section::kFurniture);
    entry.phrase.opens_end = place == "end";
    const std::string_view first =
        entry.surface.substr(0, TokenEnd(entry.surface, 0));
    if (place == "prefix") {
      prefixes_[first].push_back(std::move(entry));
    } else if (place == "contains") {
      contained_openings_.set(Opening(entry.surface));
      contained_[first].push_back(std::move(entry));
    } else {
      lines_.emplace(Bare(entry.surface), entry.phrase);
    }
  }
}

std::optional<PagePhrase> Phrases::Find(std::string_view line,
                                        bool is_prose) const {
  const std::string_view bare = Bare(line);
  if (bare.empty()) return std::nullopt;
  if (!is_prose) {
    const auto whole = lines_.find(bare);
    if (whole != lines_.end()) return whole->second;
  }
  if (const auto phrase = FindAtStart(prefixes_, bare, is_prose)) {
    return phrase;
  }
  for (std::size_t at = 0; at < bare.size(); at = TokenEnd(bare, at)) {
    if (bare[at] == ' ') continue;
    const std::string_view rest = bare.substr(at);
    if (!contained_openings_.test(Opening(rest))) continue;
    if (const auto phrase = FindAtStart(contained_, rest, is_prose)) {
      return phrase;
    }
  }
  return std::nullopt;
}

// The first phrase that `line` starts with. It ends at the end of a word, or
// where a capital shows that the page glued the next word to it (`Read
// moreShares fall`).
std::optional<PagePhrase> Phrases::FindAtStart(const Starts& starts,
                                               std::string_view line,
                                               bool is_prose) {
  const auto entries = starts.find(line.substr(0, TokenEnd(line, 0)));
  if (entries == starts.end()) return std::nullopt;
  for (const Entry& entry : entries->second) {
    if (is_prose && !entry.is_long) continue;
    const std::size_t end = entry.surface.size();
    if (!LowerCasedEqual(line.substr(0, end), entry.surface)) continue;
    if (end == line.size() || !IsWordByte(line[end]) ||
        !IsWordByte(line[end - 1]) || IsAsciiUpper(line[end])) {
      return entry.phrase;
    }
  }
  return std::nullopt;
}

}  // namespace claimline
