#include "unicode/decode.h"

#include <gtest/gtest.h>

#include <string>

#include "unicode/code_points.h"

namespace claimline {
namespace {

using namespace std::string_literals;

// Where the character at `decoded` stood in the raw bytes.
std::size_t RawAt(const Decoded& decoded, std::size_t offset) {
  RawAnchor last{0, 0};
  for (const RawAnchor& anchor : decoded.raw_anchors) {
    if (anchor.decoded <= offset) last = anchor;
  }
  return last.raw + (offset - last.decoded);
}

TEST(Decode, RemembersWhereEachCharacterStood) {
  const std::string kRaw[] = {
      "plain text",
      "caf\u00E9 \U0001F600 5",
      "\xEF\xBB\xBF"
      "caf\u00E9",
      "\xFF\xFE\x61\x00\xAC\x20\x3D\xD8\x00\xDE\x62\x00"s,
      "\xFE\xFF\x00\x61\x20\xAC\x00\x62"s,
      "It\x92s a caf\xE9 that they own and have had for years, for \x80"
      "5.",
      "caf\u00E9 \u00E9\xFF \xE2\x82 5",
  };
  for (const std::string& raw : kRaw) {
    const Decoded whole = Decode(raw);
    const std::size_t start = RawAt(whole, 0);
    for (std::size_t at = 0; at < whole.text.size();) {
      const CodePoint c = CodePointAt(whole.text, at);
      // The bytes up to a character decode to the text up to it.
      const std::size_t end = RawAt(whole, at + c.size);
      EXPECT_LT(RawAt(whole, at), end);
      if (whole.encoding != "utf-16") {
        at += c.size;
        continue;
      }
      const std::string bytes =
          raw.substr(0, start) +
          raw.substr(RawAt(whole, at), end - RawAt(whole, at));
      EXPECT_EQ(Decode(bytes).text, whole.text.substr(at, c.size));
      at += c.size;
    }
    EXPECT_EQ(RawAt(whole, whole.text.size()), raw.size());
  }
}

TEST(Decode, NeedsNoAnchorsWhereTheBytesAreTheText) {
  EXPECT_TRUE(Decode("caf\u00E9").raw_anchors.empty());
  EXPECT_EQ(Decode("\xEF\xBB\xBF"
                   "caf\u00E9")
                .raw_anchors.size(),
            1U);
}

TEST(Decode, TakesUtf8WithFlawsForUtf8) {
  for (const char* raw :
       {"\u00E9\u00E9 \xE9", "\u00E9 12\x93", "12345\xFF\xFE in all"}) {
    const Decoded decoded = Decode(raw);
    EXPECT_EQ(decoded.encoding, "utf-8");
    EXPECT_FALSE(decoded.guessed);
    EXPECT_EQ(decoded.first_ill_formed, 5U);
  }
}

}  // namespace
}  // namespace claimline
