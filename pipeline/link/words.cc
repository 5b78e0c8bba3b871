#include "link/words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <span>
#include <string>

#include "base/ascii.h"
#include "base/text_hash.h"
#include "base/text_index.h"

namespace claimline {
namespace {

constexpr std::array<std::string_view, kRoleCount> kRoleNames = {
    "determiner",   "definite",   "preposition", "clausal",    "conjunction",
    "subordinator", "relative",   "pronoun",     "possessive", "verb",
    "plain",        "past",       "causative",   "auxiliary",  "copula",
    "speech",       "holding",    "anaphor",     "namesake",   "first_person",
    "adverb",       "infinitive", "abstract",    "absolute",   "plural"};

WordRoles RoleFromName(std::string_view name) {
  WordRoles roles;
  const auto found = std::find(kRoleNames.begin(), kRoleNames.end(), name);
  if (found != kRoleNames.end()) roles.set(found - kRoleNames.begin());
  return roles;
}

// Whether `word` ends with `ending`, which is in lower case, in any case.
bool EndsWith(std::string_view word, std::string_view ending) {
  return word.size() >= ending.size() &&
         std::equal(ending.begin(), ending.end(), word.end() - ending.size(),
                    [](char a, char b) { return a == ToAsciiLower(b); });
}

// A past tense by its form alone (`ballooned`): a guess that is right more
// often than not, and for nothing but finding where a subject ends.
bool LooksLikePast(std::string_view word) {
  return word.size() > 4 && EndsWith(word, "ed") && word.find('-') == word.npos;
}

// Whether the listed word `number` is a verb whose form is that of a noun, too:
// one that is listed with an ending of the third person as well.
bool IsPlain(std::uint32_t number, const TextIndex& surfaces,
             std::span<const Word> words) {
  const WordRoles roles = words[number].roles;
  if (!Has(roles, WordRole::kVerb) || Has(roles, WordRole::kPast) ||
      Has(roles, WordRole::kAuxiliary)) {
    return false;
  }
  for (const std::string_view ending : {"s", "es"}) {
    const auto third = surfaces.Find(std::string(surfaces[number]) += ending);
    if (third && Has(words[*third].roles, WordRole::kVerb)) return true;
  }
  return false;
}

}  // namespace

bool CanBeNoun(WordRoles roles) {
  for (const WordRole role :
       {WordRole::kAnaphor, WordRole::kNamesake, WordRole::kHolding,
        WordRole::kCausative, WordRole::kVerb, WordRole::kPlain,
        WordRole::kPast, WordRole::kSpeech, WordRole::kAbstract,
        WordRole::kPlural}) {
    roles.reset(static_cast<std::size_t>(role));
  }
  return roles.none();
}

EntityTypes Only(EntityType type) {
  EntityTypes types;
  types.set(static_cast<std::size_t>(type));
  return types;
}

EntityTypes TypesFromList(std::string_view list) {
  EntityTypes types;
  if (list == "any") {
    return types.set().reset(static_cast<std::size_t>(EntityType::kNorp));
  }
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    if (const auto type = EntityTypeFromName(list.substr(0, comma))) {
      types.set(static_cast<std::size_t>(*type));
    }
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return types;
}

WordList::WordList(const RuleSet& rules) {
  const Lexicon& lexicon = rules.LexiconNamed("link_word");
  const auto role = lexicon.Column("role");
  const auto types = lexicon.Column("types");
  if (!role || !types) return;
  TextIndex surfaces;
  std::vector<Word> words;  // of each surface, with what all its rows say
  for (const Lexicon::Row& row : lexicon.rows()) {
    const std::uint32_t number = surfaces.Add(row.cells.front());
    if (number == words.size()) words.emplace_back();
    Word& word = words[number];
    word.roles |= RoleFromName(row.cells[*role]);
    word.types |= TypesFromList(row.cells[*types]);
    if (Has(word.roles, WordRole::kSpeech)) {
      word.roles.set(static_cast<std::size_t>(WordRole::kVerb));
    }
  }
  slots_.resize(std::bit_ceil(words.size() * 2 + 1));
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    words[i].roles.set(static_cast<std::size_t>(WordRole::kPlain),
                       IsPlain(i, surfaces, words));
    Insert(surfaces[i], words[i]);
  }
}

void WordList::Insert(std::string_view surface, const Word& word) {
  const auto found = std::find(words_.begin(), words_.end(), word);
  const auto number = static_cast<std::uint32_t>(found - words_.begin());
  if (found == words_.end()) words_.push_back(word);
  const std::uint64_t hash = LowerCasedHashOf(surface);
  std::size_t slot = hash & (slots_.size() - 1);
  while (slots_[slot].word != kFree) slot = (slot + 1) & (slots_.size() - 1);
  slots_[slot] = {static_cast<std::uint32_t>(hash >> 32), number};
}

const Word* WordList::Listed(std::string_view word) const {
  if (slots_.empty()) return nullptr;
  const std::uint64_t hash = LowerCasedHashOf(word);
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot].word != kFree; slot = (slot + 1) & (slots_.size() - 1)) {
    if (slots_[slot].hash == hash >> 32) return &words_[slots_[slot].word];
  }
  return nullptr;
}

Word WordList::Find(std::string_view word) const {
  if (const Word* listed = Listed(word)) return *listed;
  Word guess;
  if (LooksLikePast(word)) {
    guess.roles.set(static_cast<std::size_t>(WordRole::kVerb));
  } else if (word.size() > 5 && EndsWith(word, "maker")) {
    guess.roles.set(static_cast<std::size_t>(WordRole::kAnaphor));
    guess.types.set(static_cast<std::size_t>(EntityType::kOrg));
  } else if (word.size() > 4 && EndsWith(word, "ly")) {
    guess.roles.set(static_cast<std::size_t>(WordRole::kAdverb));
  }
  return guess;
}

}  // namespace claimline
