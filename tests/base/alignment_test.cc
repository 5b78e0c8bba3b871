#include "base/alignment.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

// The source `a` é `b` ZWSP `c`, in UTF-8 behind a byte order mark; the
// normalized text has an ASCII letter for the second character and none for
// the fourth.
Alignment Example() {
  return Alignment({{0, 0, 3, 0},
                    {1, 1, 4, 1},
                    {2, 3, 6, 2},
                    {3, 4, 7, 3},
                    {3, 7, 10, 4},
                    {4, 8, 11, 5}});
}

TEST(Alignment, FindsTheSourceOfASpan) {
  const struct {
    Span span;
    SourceSpan source;
    Span decoded;
  } kCases[] = {
      {{0, 1}, {0, 1, 3, 4}, {0, 1}},
      {{1, 2}, {1, 2, 4, 6}, {1, 3}},
      {{0, 2}, {0, 2, 3, 6}, {0, 3}},
      // What was deleted at an end of the span stays outside.
      {{2, 3}, {2, 3, 6, 7}, {3, 4}},
      {{3, 4}, {4, 5, 10, 11}, {7, 8}},
      {{2, 4}, {2, 5, 6, 11}, {3, 8}},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Example().ToSource(c.span), c.source);
    EXPECT_EQ(Example().ToDecoded(c.span), c.decoded);
  }
}

TEST(Alignment, TakesInAWholeEdit) {
  // One ligature became two letters.
  const Alignment alignment({{0, 0, 0, 0}, {2, 3, 3, 1}});
  EXPECT_EQ(alignment.ToSource({0, 1}), (SourceSpan{0, 1, 0, 3}));
  EXPECT_EQ(alignment.ToSource({1, 2}), (SourceSpan{0, 1, 0, 3}));
}

TEST(Alignment, KeepsAnEmptySpanEmpty) {
  const SourceSpan source = Example().ToSource({3, 3});
  EXPECT_EQ(source.start, source.end);
  EXPECT_EQ(source.byte_start, source.byte_end);
  EXPECT_EQ(Alignment().ToSource({0, 0}), SourceSpan{});
}

}  // namespace
}  // namespace claimline
