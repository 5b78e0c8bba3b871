#include "extract/boundary.h"

#include <gtest/gtest.h>

#include <string>

namespace claimline {
namespace {

struct Case {
  const char* text;
  const char* match;
  Boundary boundary;
  bool good;
};

TEST(Boundary, KeepsWordsAndNumbersWhole) {
  const Case cases[] = {
      {"a 6min read", "6min", Boundary::kWord, true},
      {"ET6min read", "6min", Boundary::kWord, false},
      {"ET6min read", "6min", Boundary::kRight, true},
      {"6minutes", "6min", Boundary::kLeft, true},
      {"6minutes", "6min", Boundary::kWord, false},
      {"ET6minutes", "6min", Boundary::kNone, true},
      {"version 1.5", "5", Boundary::kWord, false},
      {"version 1.5", "1", Boundary::kWord, false},
      {"version 1.5", ".5", Boundary::kWord, false},
      {"2,024 of them", "024", Boundary::kWord, false},
      {"in 2024, 12 of them", "12", Boundary::kWord, true},
      {"at 12.", "12", Boundary::kWord, true},
      {"Tesla–xAI", "xAI", Boundary::kWord, true},
      {"éclair 5", "clair", Boundary::kWord, false},
      {"costs $5", "$5", Boundary::kWord, true},
  };
  for (const Case& c : cases) {
    const std::string text = c.text;
    const auto start = static_cast<std::uint32_t>(text.find(c.match));
    const Span match{
        start, start + static_cast<std::uint32_t>(std::string(c.match).size())};
    EXPECT_EQ(EndsAtBoundary(text, match, c.boundary), c.good)
        << c.match << " in " << c.text;
  }
}

}  // namespace
}  // namespace claimline
