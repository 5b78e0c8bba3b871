#include "link/words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace claimline {
namespace {

constexpr std::array<std::string_view, kRoleCount> kRoleNames = {
    "determiner",   "definite", "preposition",  "clausal",    "conjunction",
    "subordinator", "relative", "pronoun",      "possessive", "verb",
    "plain",        "past",     "auxiliary",    "copula",     "speech",
    "anaphor",      "namesake", "first_person", "adverb",     "infinitive",
    "absolute"};

constexpr std::size_t kLongestWord = 24;

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

// Whether `words` has `verb` with an ending of the third person, too.
bool HasThirdPerson(const std::unordered_map<std::string_view, Word>& words,
                    std::string_view verb) {
  for (const std::string_view ending : {"s", "es"}) {
    const auto found = words.find(std::string(verb) + std::string(ending));
    if (found != words.end() && Has(found->second.roles, WordRole::kVerb)) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool CanBeNoun(WordRoles roles) {
  for (const WordRole role :
       {WordRole::kAnaphor, WordRole::kNamesake, WordRole::kVerb,
        WordRole::kPlain, WordRole::kPast, WordRole::kSpeech}) {
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
    Word& word = words_[row.cells.front()];
    word.roles |= RoleFromName(row.cells[*role]);
    word.types |= TypesFromList(row.cells[*types]);
    if (Has(word.roles, WordRole::kSpeech)) {
      word.roles.set(static_cast<std::size_t>(WordRole::kVerb));
    }
  }
  for (auto& [surface, word] : words_) {
    const bool plain = Has(word.roles, WordRole::kVerb) &&
                       !Has(word.roles, WordRole::kPast) &&
                       !Has(word.roles, WordRole::kAuxiliary) &&
                       HasThirdPerson(words_, surface);
    word.roles.set(static_cast<std::size_t>(WordRole::kPlain), plain);
  }
}

Word WordList::Find(std::string_view word) const {
  if (word.empty() || word.size() > kLongestWord) return {};
  char lower[kLongestWord];
  std::transform(word.begin(), word.end(), lower, [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  const std::string_view key(lower, word.size());
  const auto found = words_.find(key);
  if (found != words_.end()) return found->second;
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
