#include "link/words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

#include "base/text_hash.h"

namespace claimline {
namespace {

constexpr std::array<std::string_view, kRoleCount> kRoleNames = {
    "determiner",   "definite",   "preposition", "clausal",    "conjunction",
    "subordinator", "relative",   "pronoun",     "possessive", "verb",
    "plain",        "past",       "causative",   "auxiliary",  "copula",
    "speech",       "holding",    "anaphor",     "namesake",   "first_person",
    "adverb",       "infinitive", "absolute"};

constexpr std::size_t kLongestWord = 24;  // bytes, by eights

WordRoles RoleFromName(std::string_view name) {
  WordRoles roles;
  const auto found = std::find(kRoleNames.begin(), kRoleNames.end(), name);
  if (found != kRoleNames.end()) roles.set(found - kRoleNames.begin());
  return roles;
}

// A past tense by its form alone (`ballooned`): a guess that is right more
// often than not, and for nothing but finding where a subject ends.
bool LooksLikePast(std::string_view lower) {
  return lower.size() > 4 && lower.ends_with("ed") &&
         lower.find('-') == lower.npos;
}

}  // namespace

bool CanBeNoun(WordRoles roles) {
  for (const WordRole role :
       {WordRole::kAnaphor, WordRole::kNamesake, WordRole::kHolding,
        WordRole::kCausative, WordRole::kVerb, WordRole::kPlain,
        WordRole::kPast, WordRole::kSpeech}) {
    roles.reset(static_cast<std::size_t>(role));
  }
  return roles.none();
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
  for (const Lexicon::Row& row : lexicon.rows()) {
    const std::uint32_t number = index_.Add(row.cells.front());
    if (number == words_.size()) words_.emplace_back();
    Word& word = words_[number];
    word.roles |= RoleFromName(row.cells[*role]);
    word.types |= TypesFromList(row.cells[*types]);
    if (Has(word.roles, WordRole::kSpeech)) {
      word.roles.set(static_cast<std::size_t>(WordRole::kVerb));
    }
  }
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    const bool plain = Has(words_[i].roles, WordRole::kVerb) &&
                       !Has(words_[i].roles, WordRole::kPast) &&
                       !Has(words_[i].roles, WordRole::kAuxiliary) &&
                       HasThirdPerson(index_[i]);
    words_[i].roles.set(static_cast<std::size_t>(WordRole::kPlain), plain);
  }
}

// Whether `verb` is listed with an ending of the third person, too.
bool WordList::HasThirdPerson(std::string_view verb) const {
  for (const std::string_view ending : {"s", "es"}) {
    const auto found = index_.Find(std::string(verb).append(ending));
    if (found && Has(words_[*found].roles, WordRole::kVerb)) return true;
  }
  return false;
}

Word WordList::Find(std::string_view word) const {
  if (word.empty() || word.size() > kLongestWord) return {};
  std::array<std::uint64_t, kLongestWord / 8> lower{};
  std::memcpy(lower.data(), word.data(), word.size());
  for (std::uint64_t& bytes : lower) bytes = LowerCased(bytes);
  const std::string_view key(reinterpret_cast<const char*>(lower.data()),
                             word.size());
  if (const auto found = index_.Find(key)) return words_[*found];
  Word guess;
  if (LooksLikePast(key)) {
    guess.roles.set(static_cast<std::size_t>(WordRole::kVerb));
  } else if (key.size() > 5 && key.ends_with("maker")) {
    guess.roles.set(static_cast<std::size_t>(WordRole::kAnaphor));
    guess.types.set(static_cast<std::size_t>(EntityType::kOrg));
  } else if (key.size() > 4 && key.ends_with("ly")) {
    guess.roles.set(static_cast<std::size_t>(WordRole::kAdverb));
  }
  return guess;
}

}  // namespace claimline
