// What a fuzz target asks of its results, in every build.
#ifndef CLAIMLINE_TESTS_FUZZ_REQUIRE_H_
#define CLAIMLINE_TESTS_FUZZ_REQUIRE_H_

#include <cstdio>
#include <cstdlib>

namespace claimline {

// Ends the program, which libFuzzer reports with its input, unless `holds`.
inline void Require(bool holds, const char* property) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", property);
  std::abort();
}

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_FUZZ_REQUIRE_H_
