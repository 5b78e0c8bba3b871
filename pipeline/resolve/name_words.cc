#include "resolve/name_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/text_hash.h"

namespace claimline {
namespace {

constexpr std::size_t kLongestWord = 40;

constexpr std::pair<std::string_view, WordClass> kClassNames[] = {
    {"title", WordClass::kTitle},
    {"role", WordClass::kRole},
    {"org", WordClass::kOrg},
    {"org_of", WordClass::kOrgOf},
    {"gpe", WordClass::kGpe},
    {"loc", WordClass::kLoc},
    {"fac", WordClass::kFac},
    {"event", WordClass::kEvent},
    {"law", WordClass::kLaw},
    {"product", WordClass::kProduct},
    {"work", WordClass::kWork},
    {"place_head", WordClass::kPlaceHead},
    {"not_name", WordClass::kNotName},
    {"particle", WordClass::kParticle},
    {"speech", WordClass::kSpeech},
    {"person_cue", WordClass::kPersonCue},
    {"org_cue", WordClass::kOrgCue},
    {"product_cue", WordClass::kProductCue},
    {"place_cue", WordClass::kPlaceCue},
    {"place_noun", WordClass::kPlaceNoun},
    {"numbered", WordClass::kNumbered},
    {"direction", WordClass::kDirection},
    {"function", WordClass::kFunction},
};

constexpr std::pair<std::string_view, WordClass> kWordLists[] = {
    {"common_word", WordClass::kCommon},
    {"given_name", WordClass::kGiven},
    {"surname", WordClass::kSurname},
    {"ticker", WordClass::kTicker},
};

constexpr std::string_view kNameLists[] = {
    "organization", "product", "person", "gpe", "loc", "fac", "norp"};

// Endings of inflected forms, and what the base has in their place. The same
// list as in generate_word.py, which leaves such forms out.
constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
    {"iest", "y"}, {"ies", "y"},    {"ied", "y"},     {"ier", "y"},
    {"ily", "y"},  {"ing", ""},     {"ing", "e"},     {"ed", ""},
    {"ed", "e"},   {"es", ""},      {"s", ""},        {"ly", ""},
    {"er", ""},    {"er", "e"},     {"est", ""},      {"ers", ""},
    {"ers", "e"},  {"ness", ""},    {"ment", ""},     {"able", ""},
    {"able", "e"}, {"ability", ""}, {"ability", "e"}, {"less", ""},
};

// Bit i says whether some ending ends with the letter i of the alphabet.
constexpr std::uint32_t kLastLetters = [] {
  std::uint32_t letters = 0;
  for (const auto& [ending, base] : kEndings) {
    letters |= 1U << (ending.back() - 'a');
  }
  return letters;
}();

bool MayHaveEnding(std::string_view word) {
  const char last = word.back();
  return IsAsciiLower(last) && (kLastLetters >> (last - 'a') & 1) != 0;
}

std::uint32_t UpperHalf(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

std::optional<WordClass> WordClassFromName(std::string_view name) {
  for (const auto& [known, word_class] : kClassNames) {
    if (known == name) return word_class;
  }
  return std::nullopt;
}

NameWords::NameWords(const RuleSet& rules) {
  const Lexicon& words = rules.LexiconNamed("name_word");
  std::size_t count = 2 * words.rows().size();
  for (const auto& [list, word_class] : kWordLists) {
    count += rules.LexiconNamed(list).rows().size();
  }
  for (const std::string_view list : kNameLists) {
    count += 2 * rules.LexiconNamed(list).rows().size();
  }
  slots_.resize(std::bit_ceil(count * 3 / 2 + 1));
  AddListedNames(rules);

  for (const auto& [list, word_class] : kWordLists) {
    for (const Lexicon::Row& row : rules.LexiconNamed(list).rows()) {
      Add(row.cells.front(), word_class);
    }
  }
  const auto column = words.Column("class");
  if (!column) return;
  for (const Lexicon::Row& row : words.rows()) {
    std::string_view names = row.cells[*column];
    while (!names.empty()) {
      const std::size_t end = std::min(names.find(' '), names.size());
      const auto word_class = WordClassFromName(names.substr(0, end));
      names.remove_prefix(std::min(end + 1, names.size()));
      if (word_class) AddAnyCase(row.cells.front(), *word_class);
    }
  }
}

void NameWords::AddListedNames(const RuleSet& rules) {
  for (const std::string_view list : kNameLists) {
    for (const Lexicon::Row& row : rules.LexiconNamed(list).rows()) {
      std::string_view name = row.cells.front();
      while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        const std::string_view word = name.substr(0, end);
        name.remove_prefix(std::min(end + 1, name.size()));
        if (word.size() > 2) Add(word, WordClass::kListed);
      }
    }
  }
}

void NameWords::AddAnyCase(std::string_view word, WordClass word_class) {
  Add(word, word_class);
  if (word_class != WordClass::kRole) return;
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(), ToAsciiLower);
  if (lower != word) Add(lower, word_class);
}

// Returns where the word of `hash` is, or the free slot where it would be.
std::size_t NameWords::SlotOf(std::uint64_t hash) const {
  std::size_t slot = hash & (slots_.size() - 1);
  while (!slots_[slot].classes.IsEmpty() &&
         slots_[slot].hash != UpperHalf(hash)) {
    slot = (slot + 1) & (slots_.size() - 1);
  }
  return slot;
}

void NameWords::Add(std::string_view word, WordClass word_class) {
  const std::uint64_t hash = HashOf(word);
  Slot& slot = slots_[SlotOf(hash)];
  slot.hash = UpperHalf(hash);
  slot.classes.Add(word_class);
  if (word_class == WordClass::kCommon || word_class == WordClass::kFunction) {
    common_.set(hash >> (64 - kCommonBits));
  }
}

WordClasses NameWords::Exact(std::string_view word) const {
  return slots_[SlotOf(HashOf(word))].classes;
}

WordClasses NameWords::IfCommon(std::string_view word) const {
  const std::uint64_t hash = HashOf(word);
  if (!common_.test(hash >> (64 - kCommonBits))) return {};
  return slots_[SlotOf(hash)].classes;
}

WordClasses NameWords::Common(std::string_view word) const {
  constexpr WordClasses kCommon(1U << unsigned(WordClass::kCommon));
  const WordClasses exact = IfCommon(word);
  if (exact.Has(WordClass::kFunction)) {
    WordClasses both = kCommon;
    both.Add(WordClass::kFunction);
    return both;
  }
  if (exact.Has(WordClass::kCommon)) return kCommon;
  if (!MayHaveEnding(word)) return {};
  std::array<char, kLongestWord> buffer;
  for (const auto& [ending, base] : kEndings) {
    if (word.back() != ending.back() || !word.ends_with(ending)) continue;
    std::size_t size = word.size() - ending.size();
    if (size < 3) continue;
    std::copy_n(word.begin(), size, buffer.begin());
    if (base.empty() && size > 3 && buffer[size - 1] == buffer[size - 2] &&
        IfCommon({buffer.data(), size - 1}).Has(WordClass::kCommon)) {
      return kCommon;  // `planned`
    }
    if (!base.empty()) buffer[size++] = base.front();
    if (IfCommon({buffer.data(), size}).Has(WordClass::kCommon)) return kCommon;
  }
  return {};
}

WordClasses NameWords::Find(std::string_view word) const {
  const WordClasses exact = Exact(word);
  if (word.empty() || word.size() >= kLongestWord) return exact;
  if (!IsAsciiUpper(word.front())) return exact;
  std::array<char, kLongestWord> lower;
  std::transform(word.begin(), word.end(), lower.begin(), ToAsciiLower);
  return exact | Common({lower.data(), word.size()});
}

WordClasses NameWords::FindAnyCase(std::string_view word) const {
  if (word.empty() || word.size() >= kLongestWord) return Exact(word);
  return Find(word) | Common(word);
}

}  // namespace claimline
