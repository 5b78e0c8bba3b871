#include "resolve/unit.h"

#include <algorithm>

#include "resolve/numeral.h"

namespace claimline {
namespace {

std::string_view Trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

// A lexicon of prefixes and one of the units that take them.
struct Scaling {
  std::string_view prefixes;
  std::string_view meaning;  // column of the prefix's name
  std::string_view units;
  bool case_sensitive = false;
};

constexpr Scaling kSymbols = {"unit_symbol_prefix", "prefix",
                              "unit_symbol_scaled", true};
constexpr Scaling kWords = {"unit_prefix", "surface", "unit_scaled", false};

// Returns the unit of `said` in `lexicon`, empty where there is none.
std::string_view UnitIn(const Lexicon& lexicon, std::string_view said,
                        bool case_sensitive) {
  const Lexicon::Row* row = lexicon.Find(said);
  if (row == nullptr) return {};
  if (case_sensitive && row->cells.front() != said) return {};
  return row->cells[1];
}

// Reads `GB` and `kilowatt` as a prefix and a unit; the unit alone, too, where
// it is a word.
std::string ReadScaled(std::string_view said, const Scaling& scaling,
                       const RuleSet& rules) {
  const Lexicon& units = rules.LexiconNamed(scaling.units);
  if (!scaling.case_sensitive) {
    const std::string_view unit = UnitIn(units, said, false);
    if (!unit.empty()) return std::string(unit);
  }
  const Lexicon& prefixes = rules.LexiconNamed(scaling.prefixes);
  const auto meaning = prefixes.Column(scaling.meaning);
  for (const Lexicon::Row& row : prefixes.rows()) {
    const std::string_view prefix = row.cells.front();
    if (!said.starts_with(prefix)) continue;
    const std::string_view unit =
        UnitIn(units, said.substr(prefix.size()), scaling.case_sensitive);
    if (unit.empty()) continue;
    return std::string(row.cells[*meaning]) + std::string(unit);
  }
  return {};
}

std::string ReadSymbol(std::string_view said, const RuleSet& rules) {
  const std::string_view plain =
      UnitIn(rules.LexiconNamed("unit_symbol"), said, true);
  if (!plain.empty()) return std::string(plain);
  return ReadScaled(said, kSymbols, rules);
}

// Reads one word, in lower case and the singular.
std::string ReadSingular(std::string_view word, const RuleSet& rules) {
  const std::string_view plain =
      UnitIn(rules.LexiconNamed("unit_word"), word, false);
  if (!plain.empty()) return std::string(plain);
  return ReadScaled(word, kWords, rules);
}

std::string ReadWord(std::string_view said, const RuleSet& rules) {
  const std::string folded = FoldSurface(said);
  std::string_view word = folded;
  std::string unit = ReadSingular(word, rules);
  if (unit.empty() && word.ends_with('s')) {
    unit = ReadSingular(word.substr(0, word.size() - 1), rules);
  }
  if (!unit.empty()) return unit;
  for (const std::string_view power : {"square ", "cubic "}) {
    if (!word.starts_with(power)) continue;
    unit = ReadWord(word.substr(power.size()), rules);
    return unit.empty() ? unit : std::string(power) + unit;
  }
  return {};
}

std::string ReadOne(std::string_view said, const RuleSet& rules) {
  std::string unit = ReadSymbol(said, rules);
  return unit.empty() ? ReadWord(said, rules) : unit;
}

// Returns the end of the word that starts at `start`; of the digits, where it
// starts with some.
std::size_t WordEnd(std::string_view text, std::size_t start) {
  constexpr std::string_view kFigure = "0123456789.,";
  const bool figure =
      start < text.size() && kFigure.find(text[start]) != text.npos;
  const std::size_t end = figure ? text.find_first_not_of(kFigure, start)
                                 : text.find_first_of(" \n.,;:)(", start);
  return std::min(end, text.size());
}

// Returns where the first word stands that is no number, behind a space or not.
std::size_t EndOfNumber(std::string_view text, std::size_t start,
                        const RuleSet& rules) {
  while (start < text.size()) {
    if (text[start] == ' ' || text[start] == '-') {
      ++start;
      continue;
    }
    const std::size_t end = WordEnd(text, start);
    const std::string_view word = text.substr(start, end - start);
    const bool digits = word.find_first_of("0123456789") == 0;
    // The `K` of `256K tokens`, which is a unit at the end only.
    const bool magnitude = word.size() == 1 && end < text.size() &&
                           text[end] == ' ' && ScalePower(word, rules);
    if (word.empty() || (!digits && !magnitude && !IsNumberWord(word, rules))) {
      break;
    }
    start = end;
  }
  return start;
}

}  // namespace

std::string ReadUnit(std::string_view said, const RuleSet& rules) {
  std::string whole = ReadOne(said, rules);
  if (!whole.empty()) return whole;
  const auto line = said.rfind('/');
  if (line == std::string_view::npos) {
    return std::string(UnitIn(rules.LexiconNamed("unit_letter"), said, true));
  }
  const std::string above = ReadUnit(Trim(said.substr(0, line)), rules);
  const std::string_view below = ReadUnitBelow(said.substr(line + 1), rules);
  if (above.empty() || below.empty()) return {};
  return above + '/' + std::string(below);
}

std::string_view ReadUnitBelow(std::string_view said, const RuleSet& rules) {
  return rules.LexiconNamed("unit_per").Get(Trim(said), "unit");
}

std::string ReadUnitBehindNext(std::string_view text, std::size_t at,
                               const RuleSet& rules) {
  constexpr std::string_view kJoints[] = {" to ", " and "};
  const std::string_view behind = text.substr(at);
  const auto joint = std::find_if(
      std::begin(kJoints), std::end(kJoints),
      [&](std::string_view word) { return behind.starts_with(word); });
  if (joint == std::end(kJoints)) return {};
  const std::size_t start = EndOfNumber(text, at + joint->size(), rules);
  std::size_t end = WordEnd(text, start);
  std::string unit = ReadUnit(text.substr(start, end - start), rules);
  if (unit.empty() && end < text.size() && text[end] == ' ') {
    // `square kilometers`.
    end = WordEnd(text, end + 1);
    unit = ReadUnit(text.substr(start, end - start), rules);
  }
  constexpr std::string_view kPer = " per ";
  if (unit.empty() || !text.substr(end).starts_with(kPer)) return unit;
  const std::size_t below = end + kPer.size();
  const std::string_view name =
      ReadUnitBelow(text.substr(below, WordEnd(text, below) - below), rules);
  return name.empty() ? unit : unit + '/' + std::string(name);
}

}  // namespace claimline
