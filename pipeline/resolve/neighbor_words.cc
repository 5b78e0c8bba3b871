#include "resolve/neighbor_words.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "base/ascii.h"
#include "resolve/said.h"

namespace claimline {
namespace {

constexpr std::string_view kPlaceNames[] = {
    "before",        "after",  "owned",       "service before",
    "service after", "ending", "team before", "team after"};

}  // namespace

NeighborWords::NeighborWords(const RuleSet& rules) {
  const Lexicon& list = rules.LexiconNamed("name_neighbor");
  const auto place_column = list.Column("place");
  const auto type_column = list.Column("type");
  const auto votes_column = list.Column("votes");
  if (!place_column || !type_column || !votes_column) return;
  for (const Lexicon::Row& row : list.rows()) {
    const auto place = std::find(std::begin(kPlaceNames), std::end(kPlaceNames),
                                 row.cells[*place_column]);
    const auto type = EntityTypeFromName(row.cells[*type_column]);
    const auto votes = LeadingNumber(row.cells[*votes_column]);
    if (place == std::end(kPlaceNames) || !type || !votes) continue;
    Table& table = tables_[static_cast<std::size_t>(place - kPlaceNames)];
    if (table.words.Add(row.cells.front()) == table.hints.size()) {
      table.hints.push_back({*type, *votes});
    }
  }
  const TextIndex& endings = TableOf(NeighborPlace::kEnding).words;
  for (std::size_t i = 0; i < endings.size(); ++i) {
    if (endings[i].size() >= kShortestEnding) tails_.set(TailOf(endings[i]));
  }
}

std::optional<TypeHint> NeighborWords::Find(NeighborPlace place,
                                            std::string_view words) const {
  constexpr std::size_t kLongest = 40;  // bytes
  if (words.empty() || words.size() > kLongest) return std::nullopt;
  std::array<char, kLongest> folded;
  std::copy(words.begin(), words.end(), folded.begin());
  folded.front() = ToAsciiLower(folded.front());
  const Table& table = TableOf(place);
  const auto number = table.words.Find({folded.data(), words.size()});
  return number ? std::optional(table.hints[*number]) : std::nullopt;
}

std::optional<TypeHint> NeighborWords::FindEnding(std::string_view word) const {
  constexpr std::size_t kLongest = 7;  // bytes
  if (word.size() <= kShortestEnding || !tails_.test(TailOf(word))) {
    return std::nullopt;
  }
  const Table& table = TableOf(NeighborPlace::kEnding);
  for (std::size_t size = std::min(kLongest, word.size() - 1);
       size >= kShortestEnding; --size) {
    const auto number = table.words.Find(word.substr(word.size() - size));
    if (number) return table.hints[*number];
  }
  return std::nullopt;
}

}  // namespace claimline
