#include "extract/pattern.h"

#include <cassert>

namespace claimline {

RE2::Options PatternOptions() {
  RE2::Options options;
  options.set_longest_match(true);
  options.set_log_errors(false);
  options.set_max_mem(std::int64_t{64} << 20);
  return options;
}

const RE2& LazyPattern::Get() const {
  std::call_once(once_, [this] {
    compiled_ = std::make_unique<RE2>(text_, PatternOptions());
    assert(compiled_->ok());
    is_compiled_ = true;
  });
  return *compiled_;
}

}  // namespace claimline
