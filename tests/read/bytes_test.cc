#include "read/bytes.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace claimline {
namespace {

using namespace std::string_literals;

Document Read(std::string raw) {
  return DocumentFromBytes(std::move(raw), {"a.txt", 0});
}

TEST(DocumentFromBytes, DecodesEachEncodingAndNamesIt) {
  const struct {
    std::string raw;
    const char* text;
    const char* encoding;
  } kCases[] = {
      {"plain", "plain", "utf-8"},
      {"caf\u00E9 \U0001F600", "caf\u00E9 \U0001F600", "utf-8"},
      {"\xEF\xBB\xBF"
       "mark",
       "mark", "utf-8-sig"},
      {"\xFF\xFE\x35\x00\xAC\x20"s, "5\u20AC", "utf-16"},
      {"\xFE\xFF\x00\x35\x20\xAC"s, "5\u20AC", "utf-16"},
      {"\xFF\xFE\x3D\xD8\x00\xDE"s, "\U0001F600", "utf-16"},
      {"\xFF\xFE\x00\x00\x35\x00\x00\x00"s, "5", "utf-32"},
      {"The firm\x92s owner said \x93it is not what we wanted to do\x94.",
       "The firm\u2019s owner said \u201Cit is not what we wanted to do\u201D.",
       "windows-1252"},
  };
  for (const auto& c : kCases) {
    const Document document = Read(c.raw);
    EXPECT_EQ(document.text, c.text);
    EXPECT_EQ(document.encoding, c.encoding);
    EXPECT_EQ(document.raw, c.raw);
    EXPECT_FALSE(document.error);
  }
}

TEST(DocumentFromBytes, WarnsOnceOfIllFormedBytes) {
  const Document document = Read("caf\u00E9 na\u00EFve \xFF and \xC3 end");
  EXPECT_EQ(document.encoding, "utf-8");
  EXPECT_EQ(document.text, "caf\u00E9 na\u00EFve \uFFFD and \uFFFD end");
  ASSERT_EQ(document.warnings.size(), 1U);
  EXPECT_EQ(document.warnings[0].file, "a.txt");
  EXPECT_EQ(document.warnings[0].severity, Severity::kWarning);
  EXPECT_NE(document.warnings[0].message.find("at byte 13"), std::string::npos)
      << document.warnings[0].message;
}

TEST(DocumentFromBytes, ReplacesAsPythonDoes) {
  const struct {
    std::string raw;
    const char* text;
  } kCases[] = {
      // One U+FFFD for each longest start of a character.
      {"\u00E9\u00E9\xE2\x82 x", "\u00E9\u00E9\uFFFD x"},
      {"\u00E9\u00E9\u00E9\u00E9\xED\xA0\x80",
       "\u00E9\u00E9\u00E9\u00E9\uFFFD\uFFFD\uFFFD"},
      {"\u00E9\u00E9\xF0\x9F\x98", "\u00E9\u00E9\uFFFD"},
      {"\u00E9\u00E9\u00E9\xC0\xAF", "\u00E9\u00E9\u00E9\uFFFD\uFFFD"},
      // A byte that the code page has no character for.
      {"\x93It is not what we wanted to do\x94, the firm said.\x9D",
       "\u201CIt is not what we wanted to do\u201D, the firm said.\uFFFD"},
      // Half a surrogate pair, half a unit.
      {"\xFF\xFE\x3D\xD8\x35\x00"s,
       "\uFFFD"
       "5"},
      {"\xFF\xFE\x35\x00\x36"s, "5\uFFFD"},
  };
  for (const auto& c : kCases) {
    const Document document = Read(c.raw);
    EXPECT_EQ(document.text, c.text);
    EXPECT_FALSE(document.warnings.empty()) << c.text;
  }
}

TEST(DocumentFromBytes, WarnsOfAnEncodingThatIsAGuess) {
  const Document document = Read(
      "The caf\xE9 made a profit of \xA3"
      "5m.");
  EXPECT_EQ(document.text, "The caf\u00E9 made a profit of \u00A35m.");
  ASSERT_EQ(document.warnings.size(), 1U);
  EXPECT_NE(document.warnings[0].message.find(document.encoding),
            std::string::npos);
}

TEST(DocumentFromBytes, WarnsOfNulCharacters) {
  const Document document = Read("a\0b"s);
  EXPECT_EQ(document.text, "a\0b"s);
  ASSERT_EQ(document.warnings.size(), 1U);
  EXPECT_NE(document.warnings[0].message.find("NUL"), std::string::npos);
}

TEST(DocumentFromBytes, FailsWhereThereIsNoText) {
  for (const std::string raw : {"", " \r\n\t", "\xEF\xBB\xBF", "\xFF\xFE"}) {
    const Document document = Read(raw);
    ASSERT_TRUE(document.error);
    EXPECT_EQ(document.error->file, "a.txt");
  }
}

}  // namespace
}  // namespace claimline
