#include "resolve/country.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "base/ascii.h"

namespace claimline {
namespace {

// Of a word behind a space it looks for the word, since spaces are everywhere.
bool Has(std::string_view text, std::string_view word) {
  if (!word.starts_with(' ')) return text.find(word) != text.npos;
  const std::string_view letters = word.substr(1);
  for (std::size_t at = text.find(letters); at != text.npos;
       at = text.find(letters, at + 1)) {
    if (at > 0 && text[at - 1] == ' ') return true;
  }
  return false;
}

bool HasBareDollar(std::string_view text) {
  for (std::size_t at = text.find('$'); at != std::string_view::npos;
       at = text.find('$', at + 1)) {
    if (at == 0 || !IsAsciiLetter(text[at - 1])) return true;
  }
  return false;
}

// A sign or name that several currencies share, and one of their nouns.
struct Sign {
  std::string_view sign;  // of two bytes or more
  std::string_view noun;
};

constexpr std::array kSigns = {
    Sign{"¥", "yen"},        Sign{"¥", "yuan"},       Sign{" peso", "peso"},
    Sign{" rupee", "rupee"}, Sign{"Rs", "rupee"},     Sign{" franc", "franc"},
    Sign{" krone", "krone"}, Sign{" dinar", "dinar"}, Sign{" crown", "krone"},
    Sign{" crown", "krona"}, Sign{" crown", "koruna"}};

constexpr std::size_t kLookedAt = 2;  // bytes of a sign: all of the shortest

// For each of the first bytes of signs, which signs have which byte there.
using SignBytes = std::array<std::array<std::uint16_t, 256>, kLookedAt>;
static_assert(kSigns.size() <= 16);

constexpr SignBytes kSignBytes = [] {
  SignBytes bytes{};
  for (std::size_t sign = 0; sign < kSigns.size(); ++sign) {
    const std::string_view text = kSigns[sign].sign;
    for (std::size_t place = 0; place < kLookedAt; ++place) {
      const auto byte = static_cast<unsigned char>(text[place]);
      bytes[place][byte] |= static_cast<std::uint16_t>(1U << sign);
    }
  }
  return bytes;
}();

// Returns which signs stand in `text`, all of them in one pass. It asks for the
// first bytes of a sign at once, since spaces alone are everywhere.
std::uint32_t SignsIn(std::string_view text) {
  std::uint32_t found = 0;
  const auto may_start = [&](std::size_t at) {
    std::uint32_t signs = ~found;
    for (std::size_t place = 0; place < kLookedAt; ++place) {
      signs &= kSignBytes[place][static_cast<unsigned char>(text[at + place])];
    }
    return signs;
  };
  for (std::size_t at = 0; at + kLookedAt <= text.size(); ++at) {
    for (auto signs = may_start(at); signs != 0; signs &= signs - 1) {
      const int sign = std::countr_zero(signs);
      if (text.substr(at).starts_with(kSigns[sign].sign)) found |= 1U << sign;
    }
  }
  return found;
}

// The nouns of the currencies that a shared sign or name in `text` may mean.
std::vector<std::string_view> SharedNouns(std::string_view text) {
  std::vector<std::string_view> nouns;
  for (auto signs = SignsIn(text); signs != 0; signs &= signs - 1) {
    nouns.push_back(kSigns[std::countr_zero(signs)].noun);
  }
  if (Has(text, "US$") && HasBareDollar(text)) nouns.push_back("dollar");
  return nouns;
}

int CountWords(std::string_view text, std::string_view word) {
  int count = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + word.size())) {
    const std::size_t end = at + word.size();
    const bool whole = (at == 0 || !IsAsciiLetter(text[at - 1])) &&
                       (end == text.size() || !IsAsciiLetter(text[end]));
    count += whole ? 1 : 0;
  }
  return count;
}

// The country that `text` says its figures are in the money of.
std::string_view StatedCountry(std::string_view text, const RuleSet& rules) {
  if (!Has(text, " dollars")) return {};
  const Lexicon& statements = rules.LexiconNamed("country_statement");
  for (const Lexicon::Row& row : statements.rows()) {
    if (Has(text, row.cells.front())) {
      return statements.Get(row.cells.front(), "country");
    }
  }
  return {};
}

}  // namespace

std::string FindCountry(std::string_view text, const RuleSet& rules) {
  const std::string_view stated = StatedCountry(text, rules);
  if (!stated.empty()) return std::string(stated);
  const std::vector<std::string_view> nouns = SharedNouns(text);
  if (nouns.empty()) return {};
  const Lexicon& cues = rules.LexiconNamed("country_cue");
  const Lexicon& currencies = rules.LexiconNamed("currency_country");
  std::map<std::string_view, int> counts;
  for (const Lexicon::Row& row : cues.rows()) {
    const std::string_view cue = row.cells.front();
    const std::string_view country = cues.Get(cue, "country");
    const std::string_view noun = currencies.Get(country, "noun");
    if (std::find(nouns.begin(), nouns.end(), noun) != nouns.end()) {
      counts[country] += CountWords(text, cue);
    }
  }
  std::string_view best;
  int most = 1;  // one mention is no sign
  for (const auto& [country, count] : counts) {
    if (count == most) best = {};
    if (count > most) best = country;
    most = std::max(most, count);
  }
  return std::string(best);
}

}  // namespace claimline
