#include "segment/phrases.h"

#include <algorithm>

#include "base/lexicon.h"

namespace claimline {
namespace {

// No phrase has more words.
constexpr int kMostWords = 8;

bool IsWordByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
         static_cast<signed char>(c) < 0;
}

// The end of the word, or of the single other character, at `at`.
std::size_t TokenEnd(std::string_view text, std::size_t at) {
  if (!IsWordByte(text[at])) return at + 1;
  while (at < text.size() && IsWordByte(text[at])) ++at;
  return at;
}

// What stands around a line without changing what it is: `/ Share:`.
std::string_view Bare(std::string_view line) {
  constexpr std::string_view kAround = " .:!>/|+*()\u00BB\u2026";
  const std::size_t first = line.find_first_not_of(kAround);
  if (first == line.npos) return {};
  return line.substr(first, line.find_last_not_of(kAround) + 1 - first);
}

}  // namespace

Phrases::Phrases(const RuleSet& rules) {
  const Lexicon& furniture = rules.LexiconNamed("furniture");
  const auto place_column = furniture.Column("place");
  const auto section_column = furniture.Column("section");
  if (!place_column || !section_column) return;
  for (const Lexicon::Row& row : furniture.rows()) {
    const std::string surface = FoldSurface(row.cells.front());
    const std::string_view place = row.cells[*place_column];
    Phrase phrase;
    phrase.section = SectionFromName(row.cells[*section_column])
                         .value_or(Section::kFurniture);
    phrase.opens_end = place == "end";
    if (place == "prefix") {
      Add(surface, phrase, prefixes_);
    } else if (place == "contains") {
      Add(surface, phrase, contained_);
    } else {
      lines_.emplace(std::string(Bare(surface)), phrase);
    }
  }
}

void Phrases::Add(const std::string& surface, Phrase phrase, Starts& starts) {
  starts.first_words.insert(surface.substr(0, TokenEnd(surface, 0)));
  starts.phrases.emplace(surface, phrase);
}

std::optional<Phrase> Phrases::Find(std::string_view line) const {
  const std::string folded = FoldSurface(line);
  const auto whole = lines_.find(Bare(folded));
  if (whole != lines_.end()) return whole->second;
  if (const auto phrase = FindAtStart(prefixes_, folded)) return phrase;
  for (std::size_t at = 0; at < folded.size(); at = TokenEnd(folded, at)) {
    const auto phrase =
        FindAtStart(contained_, std::string_view(folded).substr(at));
    if (phrase) return phrase;
  }
  return std::nullopt;
}

// The longest phrase that `line` starts with, word for word.
std::optional<Phrase> Phrases::FindAtStart(const Starts& starts,
                                           std::string_view line) {
  if (line.empty()) return std::nullopt;
  std::size_t end = TokenEnd(line, 0);
  if (!starts.first_words.contains(line.substr(0, end))) return std::nullopt;
  std::optional<Phrase> longest;
  for (int word = 0; word < 2 * kMostWords; ++word) {
    const auto found = starts.phrases.find(line.substr(0, end));
    if (found != starts.phrases.end()) longest = found->second;
    if (end == line.size()) break;
    end = TokenEnd(line, end);
  }
  return longest;
}

}  // namespace claimline
