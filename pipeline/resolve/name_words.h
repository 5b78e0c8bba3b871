// What single words say about names: that they are given names, that a company
// name ends with them, that English writes them in lower case. Gathered from
// the lexicons into one table, since every capitalized word is looked up.
#ifndef CLAIMLINE_RESOLVE_NAME_WORDS_H_
#define CLAIMLINE_RESOLVE_NAME_WORDS_H_

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/rule.h"

namespace claimline {

// As name_word.tsv names them; the first four are lexicons of their own.
enum class WordClass : std::uint8_t {
  kCommon,      // English writes it in lower case
  kGiven,       // a given name
  kSurname,     // a surname
  kTicker,      // a stock symbol
  kTitle,       // stands before a person's name: `Dr.`
  kRole,        // an office: `chief`, `analyst`
  kOrg,         // last word of an organization's name
  kOrgOf,       // first word of such a name: `Ministry of`
  kGpe,         // last word of a city's, county's or state's name
  kLoc,         // of another place's
  kFac,         // of a building's
  kEvent,       // of an event's
  kLaw,         // of a law's
  kProduct,     // of a product's
  kWork,        // of a title or a prize
  kPlaceHead,   // first word of a place's name: `Lake`, `Mount`
  kNotName,     // has a capital and is no name: `Monday`
  kParticle,    // lower case inside a name: `van`
  kSpeech,      // a verb whose subject speaks: `said`
  kPersonCue,   // beside a person's name: `actor`
  kOrgCue,      // beside an organization's: `startup`
  kProductCue,  // beside a product's: `chatbot`
  kPlaceCue,    // before a place's: `near`, `northern`
  kPlaceNoun,   // behind it, or before it with `of`: `province`
  kDirection,   // part of a place's name: `Southern`
  kNumbered,    // a number behind it is no version: `Phase`
  kFunction,    // article, preposition, pronoun, auxiliary
  kListed,      // part of a name that a lexicon lists
};

class WordClasses {
 public:
  constexpr WordClasses() = default;
  constexpr explicit WordClasses(std::uint32_t bits) : bits_(bits) {}

  constexpr bool Has(WordClass c) const { return (bits_ & Bit(c)) != 0; }
  constexpr bool IsEmpty() const { return bits_ == 0; }
  constexpr void Add(WordClass c) { bits_ |= Bit(c); }
  constexpr WordClasses operator|(WordClasses other) const {
    return WordClasses(bits_ | other.bits_);
  }

 private:
  static constexpr std::uint32_t Bit(WordClass c) {
    return std::uint32_t{1} << static_cast<unsigned>(c);
  }
  std::uint32_t bits_ = 0;
};

// Returns the class that name_word.tsv calls `name`.
std::optional<WordClass> WordClassFromName(std::string_view name);

class NameWords {
 public:
  // Takes what it needs from `rules`, which need not outlive it.
  explicit NameWords(const RuleSet& rules);

  // Returns the classes of `word` as it is written. For a word with a capital
  // that includes kCommon and kFunction where its lower-case form has them.
  WordClasses Find(std::string_view word) const;

  // Returns what the lists themselves have of `word` as it is written: of all
  // but kCommon and kFunction the same as Find, and sooner.
  WordClasses Exact(std::string_view word) const;

  // The same as Find, for words in lower case with their inflected forms.
  WordClasses FindAnyCase(std::string_view word) const;

 private:
  static constexpr int kCommonBits = 19;

  // Half of a word's hash: with the place in the table it tells words apart.
  struct Slot {
    std::uint32_t hash = 0;
    WordClasses classes;  // none: free
  };

  void Add(std::string_view word, WordClass word_class);
  void AddListedNames(const RuleSet& rules);
  // Offices are written in lower case as well.
  void AddAnyCase(std::string_view word, WordClass word_class);
  std::size_t SlotOf(std::uint64_t hash) const;
  // The same as Exact for words that are common or have a function, and for
  // some others; none for most words.
  WordClasses IfCommon(std::string_view word) const;
  // Whether English writes `word`, in lower case, or what it is a form of.
  WordClasses Common(std::string_view word) const;

  std::vector<Slot> slots_;
  // Some bits of the hashes of those that are common or have a function: small
  // enough for a fast cache, so that slots_ is left alone for most forms that a
  // word might be of.
  std::bitset<std::size_t{1} << kCommonBits> common_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NAME_WORDS_H_
