// A compiled pattern: RE2 with the options all rules share, made on first use,
// so that a run pays only for the rules its texts call for.
#ifndef CLAIMLINE_EXTRACT_PATTERN_H_
#define CLAIMLINE_EXTRACT_PATTERN_H_

#include <re2/re2.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace claimline {

// UTF-8, leftmost-longest: the order of alternatives does not matter.
RE2::Options PatternOptions();

// Returns `pattern` so that it matches whatever the case of letters.
std::string IgnoringCase(std::string_view pattern);

// Thread-safe.
class LazyPattern {
 public:
  explicit LazyPattern(std::string pattern) : text_(std::move(pattern)) {}

  // The pattern must be one that CheckPatterns of ruleset/ lets through.
  const RE2& Get() const;

  // Whether Get() has compiled it: from then on it costs little to ask.
  bool IsCompiled() const { return is_compiled_.load(); }

 private:
  std::string text_;
  mutable std::once_flag once_;
  mutable std::unique_ptr<RE2> compiled_;
  mutable std::atomic<bool> is_compiled_ = false;
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_PATTERN_H_
