// The structure of a pattern as its author wrote it, with macros unexpanded:
// what is linted, and what outlines are drawn after. RE2 has the last word on
// what compiles; here an unfinished pattern gives as much of a tree as can be
// made out.
#ifndef CLAIMLINE_RULESET_PATTERN_TREE_H_
#define CLAIMLINE_RULESET_PATTERN_TREE_H_

#include <cstddef>
#include <memory_resource>
#include <span>
#include <string_view>

#include "ruleset/class_item.h"

namespace claimline {

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

  // Of a class: none.
  std::span<const PatternNode> children() const {
    return {first_child, child_count};
  }

  Type type = Type::kConcat;
  bool lazy = false;                 // a repeat followed by `?`
  int min = 0;                       // of a repeat
  int max = 0;                       // -1: without bound
  std::string_view text;             // as written
  std::size_t offset = 0;            // of `text` in the pattern
  std::string_view name;             // of a capture or a reference
  std::span<const ClassItem> items;  // of a class in brackets
  const PatternNode* first_child = nullptr;
  std::size_t child_count = 0;
};

// Returns the structure of `pattern`. What it is made of is taken from
// `memory`; both must outlive it. A `)` without `(` is read as a literal; a
// group that is not closed ends with the pattern.
PatternNode ParsePattern(std::string_view pattern,
                         std::pmr::memory_resource& memory);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_PATTERN_TREE_H_
