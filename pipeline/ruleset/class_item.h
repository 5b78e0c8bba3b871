// One character of a pattern, escaped or not, or a named class of them.
#ifndef CLAIMLINE_RULESET_CLASS_ITEM_H_
#define CLAIMLINE_RULESET_CLASS_ITEM_H_

#include <cstddef>
#include <string_view>

namespace claimline {

// Part of a character class: `a`, `a-z`, `\d`, `\p{Lu}`.
struct ClassItem {
  std::string_view text;
  char32_t low = 0;  // 0 where `text` is a named class
  char32_t high = 0;
};

// Returns the character or named class, `[:alpha:]` among them, that starts at
// `at`, which is within `pattern`; no range. Its text is a view into `pattern`.
ClassItem ClassItemAt(std::string_view pattern, std::size_t at);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_CLASS_ITEM_H_
