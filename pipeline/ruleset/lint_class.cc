#include "ruleset/lint_class.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace claimline {
namespace {

bool IsAlphanumeric(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
         (c >= 'a' && c <= 'z') || c >= 0x80;
}

// Whether each character of the class `named` that is one of ASCII's is known
// to hold `low` to `high`.
bool NamedClassHolds(std::string_view named, char32_t low, char32_t high) {
  const auto within = [&](char32_t from, char32_t to) {
    return from <= low && high <= to;
  };
  if (named == "\\d") return within('0', '9');
  if (named == "\\s") return low == high && (low == ' ' || within('\t', '\r'));
  if (named == "\\w") {
    return within('0', '9') || within('A', 'Z') || within('a', 'z') ||
           (low == high && low == '_');
  }
  return false;
}

bool Holds(const ClassItem& outer, const ClassItem& inner) {
  if (outer.text == inner.text) return true;
  if (inner.low == 0) return outer.text == "\\w" && inner.text == "\\d";
  if (outer.low == 0) return NamedClassHolds(outer.text, inner.low, inner.high);
  return outer.low <= inner.low && inner.high <= outer.high;
}

// `[a|b]`: alternatives were meant.
bool HasPipeAmongLetters(std::span<const ClassItem> items) {
  const auto is_pipe = [](const ClassItem& item) { return item.text == "|"; };
  const auto is_letter = [](const ClassItem& item) {
    return IsAlphanumeric(item.low);
  };
  return std::any_of(items.begin(), items.end(), is_pipe) &&
         std::any_of(items.begin(), items.end(), is_letter);
}

// `[A-z]`, `[+-9]`: a range that runs through other sorts of characters.
bool TakesInMore(const ClassItem& item) {
  if (item.low == item.high) return false;
  const bool both_cases = item.low >= 'A' && item.low <= 'Z' &&
                          item.high >= 'a' && item.high <= 'z';
  return both_cases || !IsAlphanumeric(item.low) || !IsAlphanumeric(item.high);
}

// Whether another one of `items` holds all that the one numbered `i` does; of
// two that say the same, the later one.
bool AddsNothing(std::span<const ClassItem> items, std::size_t i) {
  for (std::size_t j = 0; j < items.size(); ++j) {
    if (i == j || !Holds(items[j], items[i])) continue;
    if (j < i || !Holds(items[i], items[j])) return true;
  }
  return false;
}

}  // namespace

std::vector<PatternFault> LintClass(const PatternNode& node) {
  std::vector<PatternFault> faults;
  const auto fault = [&](std::string message, std::string fix) {
    faults.push_back({node.offset, std::move(message), std::move(fix)});
  };
  if (HasPipeAmongLetters(node.items)) {
    fault("`|` in " + Quoted(node.text) + " is a character",
          "write (?:…|…) for alternatives, `\\|` for the character");
  }
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    const ClassItem& item = node.items[i];
    if (TakesInMore(item)) {
      fault("the range " + Quoted(item.text) + " takes in more than it says",
            "name the characters; a hyphen goes last in the brackets");
    }
    if (AddsNothing(node.items, i)) {
      fault(Quoted(item.text) + " adds nothing to " + Quoted(node.text),
            "leave it out, or write what was meant");
    }
  }
  return faults;
}

}  // namespace claimline
