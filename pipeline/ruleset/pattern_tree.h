// The structure of a pattern as its author wrote it, with macros unexpanded:
// what the linter looks at. RE2 has the last word on what compiles; here an
// unfinished pattern gives as much of a tree as can be made out.
#ifndef CLAIMLINE_RULESET_PATTERN_TREE_H_
#define CLAIMLINE_RULESET_PATTERN_TREE_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace claimline {

// Part of a character class: `a`, `a-z`, `\d`, `\p{Lu}`.
struct ClassItem {
  std::string_view text;
  char32_t low = 0;  // 0 where `text` is a named class
  char32_t high = 0;
};

struct PatternNode {
  enum class Type {
    kLiteral,    // characters that stand for themselves, or one escaped
    kAny,        // `.`
    kClass,      // `[…]`, or `\d` and the like outside one
    kStart,      // `^`, `\A`
    kEnd,        // `$`, `\z`
    kWordEdge,   // `\b`, `\B`
    kReference,  // `%{…}`
    kConcat,
    kAlternate,
    kGroup,           // `(?:…)`, `(?i:…)`
    kCapture,         // `(?P<name>…)`
    kUnnamedCapture,  // `(…)`
    kLookAround,      // `(?=…)` and its kin, which RE2 does not have
    kRepeat,
  };
  Type type = Type::kConcat;
  std::string_view text;              // as written
  std::size_t offset = 0;             // of `text` in the pattern
  std::string_view name;              // of a capture or a reference
  int min = 0;                        // of a repeat
  int max = 0;                        // -1: without bound
  bool lazy = false;                  // a repeat followed by `?`
  std::vector<PatternNode> children;  // of a class: none
  std::vector<ClassItem> items;       // of a class in brackets
};

// Returns the structure of `pattern`, which must outlive it. A `)` without `(`
// is read as a literal; a group that is not closed ends with the pattern.
PatternNode ParsePattern(std::string_view pattern);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_PATTERN_TREE_H_
