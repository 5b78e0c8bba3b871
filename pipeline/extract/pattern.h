// A compiled pattern: RE2 with the options all rules share, made on first use,
// so that a run pays only for the rules its texts call for.
#ifndef CLAIMLINE_EXTRACT_PATTERN_H_
#define CLAIMLINE_EXTRACT_PATTERN_H_

#include <re2/re2.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

namespace claimline {

// UTF-8, leftmost-longest: the order of alternatives does not matter.
RE2::Options PatternOptions();

// Thread-safe.
class LazyPattern {
 public:
  // Matches whatever the case of letters unless `case_sensitive`. `pattern`
  // must be one that CheckPatterns of ruleset/ lets through.
  LazyPattern(const std::string& pattern, bool case_sensitive)
      : text_(case_sensitive ? pattern : "(?i:" + pattern + ")") {}

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
