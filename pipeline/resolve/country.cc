#include "resolve/country.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <map>
#include <vector>

#include "base/ascii.h"

namespace claimline {
namespace {

// A sign or name that several currencies share, and one of their nouns.
struct Sign {
  std::string_view sign;
  std::string_view noun;
};

constexpr Sign kSigns[] = {
    {"¥", "yen"},       {"¥", "yuan"},      {"peso", "peso"},
    {"rupee", "rupee"}, {"Rs", "rupee"},    {"franc", "franc"},
    {"krone", "krone"}, {"dinar", "dinar"}, {"crown", "krone"},
    {"crown", "krona"}, {"crown", "koruna"}};

bool Has(std::string_view text, std::string_view word) {
  return text.find(word) != text.npos;
}

bool HasBareDollar(std::string_view money) {
  const std::size_t at = money.find('$');
  return at != money.npos && (at == 0 || !IsAsciiLetter(money[at - 1]));
}

// The nouns of the currencies that a sign or name in one of `sums` may mean.
std::vector<std::string_view> SharedNouns(
    std::span<const std::string_view> sums) {
  const auto any = [&](auto test) {
    return std::any_of(sums.begin(), sums.end(), test);
  };
  std::vector<std::string_view> nouns;
  for (const Sign& sign : kSigns) {
    if (any([&](std::string_view sum) { return Has(sum, sign.sign); })) {
      nouns.push_back(sign.noun);
    }
  }
  if (any([](std::string_view sum) { return Has(sum, "US$"); }) &&
      any(HasBareDollar)) {
    nouns.push_back("dollar");
  }
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

// Whether the cents among `sums` are of euros: those are named, and no dollars.
bool HasEuroCents(std::span<const std::string_view> sums) {
  const auto any = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(sums.begin(), sums.end(), [&](std::string_view sum) {
      return std::any_of(words.begin(), words.end(),
                         [&](std::string_view word) { return Has(sum, word); });
    });
  };
  return any({"cent"}) && any({"€", "euro", "EUR"}) && !any({"$", "dollar"});
}

// Whether bare dollars may be those of a country that spells `per cent`, as
// Australians, Canadians and New Zealanders do: no other dollars stand beside
// them.
bool MayBeAtHome(std::span<const std::string_view> sums,
                 std::string_view text) {
  bool bare = false;
  for (const std::string_view sum : sums) {
    const bool own = HasBareDollar(sum);
    if (Has(sum, "$") && !own) return false;
    bare = bare || own;
  }
  return bare && Has(text, " per cent");
}

// That country: of the three the one named thrice at least and most, where the
// United States are not named at all.
std::string_view HomeOfDollars(std::string_view text, const RuleSet& rules) {
  constexpr std::string_view kAmerica = "US";
  constexpr std::string_view kCountries[] = {"AU", "CA", "NZ", kAmerica};
  constexpr int kClear = 3;
  const Lexicon& cues = rules.LexiconNamed("country_cue");
  std::array<int, std::size(kCountries)> counts{};
  for (const Lexicon::Row& row : cues.rows()) {
    const std::string_view cue = row.cells.front();
    const auto* country = std::find(
        std::begin(kCountries), std::end(kCountries), cues.Get(cue, "country"));
    if (country == std::end(kCountries)) continue;
    counts[country - std::begin(kCountries)] += CountWords(text, cue);
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  if (counts.back() > 0 || *most < kClear) return {};
  return kCountries[most - counts.begin()];
}

}  // namespace

std::string FindCountry(std::span<const Mention> mentions,
                        std::string_view text, const RuleSet& rules) {
  std::vector<std::string_view> sums;
  for (const Mention& mention : mentions) {
    if (mention.rule->kind != RuleKind::kMoney) continue;
    sums.push_back(Slice(text, mention.span));
  }
  if (sums.empty()) return {};
  const std::string_view stated = StatedCountry(text, rules);
  if (!stated.empty()) return std::string(stated);
  const std::vector<std::string_view> nouns = SharedNouns(sums);
  if (nouns.empty()) {
    if (HasEuroCents(sums)) return "DE";  // or any that pays in euros
    return MayBeAtHome(sums, text) ? std::string(HomeOfDollars(text, rules))
                                   : std::string();
  }
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
