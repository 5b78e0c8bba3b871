#include "link/words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"

namespace claimline {
namespace {

constexpr std::array<std::string_view, kRoleCount> kRoleNames = {
    "determiner",   "definite",   "preposition", "clausal",    "conjunction",
    "subordinator", "relative",   "pronoun",     "possessive", "verb",
    "plain",        "past",       "causative",   "auxiliary",  "copula",
    "speech",       "holding",    "anaphor",     "namesake",   "first_person",
    "adverb",       "infinitive", "absolute"};

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

WordList::WordList(const RuleSet& rules)
    : lexicon_(rules.LexiconNamed("link_word")) {
  const auto role = lexicon_.Column("role");
  const auto types = lexicon_.Column("types");
  words_.resize(lexicon_.rows().size());
  if (!role || !types) return;
  const auto word_of = [&](const Lexicon::Row& row) -> Word& {
    const Lexicon::Row* first = lexicon_.Find(row.cells.front());
    return words_[first - lexicon_.rows().data()];
  };
  for (const Lexicon::Row& row : lexicon_.rows()) {
    Word& word = word_of(row);
    word.roles |= RoleFromName(row.cells[*role]);
    word.types |= TypesFromList(row.cells[*types]);
    if (Has(word.roles, WordRole::kSpeech)) {
      word.roles.set(static_cast<std::size_t>(WordRole::kVerb));
    }
  }
  for (const Lexicon::Row& row : lexicon_.rows()) {
    Word& word = word_of(row);
    const bool plain = Has(word.roles, WordRole::kVerb) &&
                       !Has(word.roles, WordRole::kPast) &&
                       !Has(word.roles, WordRole::kAuxiliary) &&
                       HasThirdPerson(row.cells.front());
    word.roles.set(static_cast<std::size_t>(WordRole::kPlain), plain);
  }
}

const Word* WordList::Listed(std::string_view surface) const {
  const Lexicon::Row* row = lexicon_.Find(surface);
  return row == nullptr ? nullptr : &words_[row - lexicon_.rows().data()];
}

// Whether `verb` is listed with an ending of the third person, too.
bool WordList::HasThirdPerson(std::string_view verb) const {
  for (const std::string_view ending : {"s", "es"}) {
    const Word* word = Listed(std::string(verb).append(ending));
    if (word != nullptr && Has(word->roles, WordRole::kVerb)) return true;
  }
  return false;
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
