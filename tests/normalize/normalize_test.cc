#include "normalize/normalize.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "unicode/code_points.h"
#include "unicode/decode.h"
#include "unicode/nfc.h"
#include "utf16.h"

namespace claimline {
namespace {

Document DocumentOf(std::string raw) {
  Decoded decoded = Decode(raw);
  Document document;
  document.raw = std::move(raw);
  document.text = std::move(decoded.text);
  document.raw_anchors = std::move(decoded.raw_anchors);
  document.encoding = std::move(decoded.encoding);
  return document;
}

std::string Normalized(std::string text) {
  return Normalize(DocumentOf(std::move(text))).text;
}

TEST(Normalize, WritesInOneWayWhatIsWrittenInMany) {
  const struct {
    const char* text;
    const char* normalized;
  } kCases[] = {
      {"plain ASCII, untouched", "plain ASCII, untouched"},
      {"", ""},
      {"5\u00A0million\u202Feuros", "5 million euros"},
      {"\u201CYes\u201D, it\u2019s", "\"Yes\", it's"},
      {"GPT\u20115, \u22125\u00B0", "GPT-5, -5\u00B0"},
      {"1\u20132 \u2014 no", "1\u20132 \u2014 no"},
      {"\uFF04\uFF15 \uFF4D\uFF49\uFF4C\uFF4C\uFF49\uFF4F\uFF4E", "$5 million"},
      {"pro\uFB01t \uFB04", "profit ffl"},
      {"co\u00ADfounder, zero\u200Bwidth\uFEFF", "cofounder, zerowidth"},
      {"cafe\u0301", "caf\u00E9"},
      {"e\u200B\u0301", "\u00E9"},
      {"10\u00B2 km, 5\u00BD", "10\u00B2 km, 5\u00BD"},
      {"\u1112\u1161\u11AB", "\uD55C"},
      {"a\u2028b", "a\nb"},
      {"\r\n", "\r\n"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Normalized(c.text), c.normalized);
}

TEST(Normalize, ChangesNothingTheSecondTime) {
  for (char32_t c = 1; c < 0x110000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text = "e";
    AppendCodePoint(c, text);
    AppendCodePoint(0x0301, text);
    text += "x";
    const std::string once = Normalized(text);
    ASSERT_EQ(Normalized(once), once) << "U+" << std::hex << std::uint32_t{c};
    ASSERT_TRUE(IsNfc(once)) << "U+" << std::hex << std::uint32_t{c};
  }
}

TEST(Normalize, TakesLinearTimeForMarksWithoutEnd) {
  // Alternately above and below: each one would move before all above.
  std::string text = "e";
  for (int i = 0; i < 500'000; ++i) text += "\u0301\u0323";
  EXPECT_EQ(Normalized(text), text);
}

TEST(Normalize, KeepsTheSourceOfEachSpan) {
  const struct {
    const char* text;
    const char* span;    // in the normalized text
    const char* source;  // what it came from
  } kCases[] = {
      {"a $5 bet", "$5", "$5"},
      {"\U0001F600 \u20AC5m \U0001F600", "\u20AC5m", "\u20AC5m"},
      {"cafe\u0301 5 km", "caf\u00E9", "cafe\u0301"},
      {"cafe\u0301 5 km", "5 km", "5 km"},
      {"\uFF04\uFF15 now", "$5", "\uFF04\uFF15"},
      {"pro\uFB01ts", "fi", "\uFB01"},
      // Half a ligature takes the whole one.
      {"pro\uFB01ts", "prof", "pro\uFB01"},
      {"pro\uFB01ts", "its", "\uFB01ts"},
      // What was dropped belongs to a span only between two of its characters.
      {"\u200B5\u200B0\u200B km", "50", "5\u200B0"},
      {"\u200B5\u200B0\u200B km", " km", " km"},
      {"soft\u00AD hyphen", "soft", "soft"},
      {"line\r\nbreak", "line\r\nbreak", "line\r\nbreak"},
      {"\u201C5\u201D", "5", "5"},
      {"\u201C5\u201D", "\"5\"", "\u201C5\u201D"},
  };
  for (const auto& c : kCases) {
    const std::string_view source = c.source;
    const std::string_view text = c.text;
    const std::size_t code_points_before =
        CountCodePoints(text.substr(0, text.find(source)));
    for (const std::string& raw :
         {std::string(text), "\xEF\xBB\xBF" + std::string(text),
          Utf16(text, true), Utf16(text, false)}) {
      const Document document = DocumentOf(raw);
      const NormalizedDocument normalized = Normalize(document);
      const auto start =
          static_cast<std::uint32_t>(normalized.text.find(c.span));
      const Span span{start, start + static_cast<std::uint32_t>(
                                         std::string_view(c.span).size())};
      EXPECT_EQ(Slice(document.text, normalized.alignment.ToDecoded(span)),
                source);
      const SourceSpan in_source = normalized.alignment.ToSource(span);
      EXPECT_EQ(in_source.start, code_points_before);
      EXPECT_EQ(in_source.end, code_points_before + CountCodePoints(source));
      // The bytes on disk, decoded alone, are the same text.
      const std::string bytes = raw.substr(
          in_source.byte_start, in_source.byte_end - in_source.byte_start);
      const std::string mark =
          document.encoding == "utf-16" ? raw.substr(0, 2) : std::string();
      EXPECT_EQ(Decode(mark + bytes).text, source) << document.encoding;
    }
  }
}

TEST(Normalize, KeepsPlaceInEncodingsOfOneByteACharacter) {
  const Document document = DocumentOf(
      "Caf\xE9 Society, the firm\x92s owner, paid \x80"
      "5 million for it.");
  ASSERT_EQ(document.encoding, "windows-1252");
  const NormalizedDocument normalized = Normalize(document);
  EXPECT_EQ(normalized.text,
            "Caf\u00E9 Society, the firm's owner, paid \u20AC5 million for "
            "it.");
  const auto start =
      static_cast<std::uint32_t>(normalized.text.find("\u20AC5 million"));
  const SourceSpan span = normalized.alignment.ToSource({start, start + 12});
  EXPECT_EQ(
      document.raw.substr(span.byte_start, span.byte_end - span.byte_start),
      "\x80"
      "5 million");
}

TEST(Alignment, PutsAnEmptySpanInOnePlace) {
  const NormalizedDocument normalized = Normalize(DocumentOf("a\u200Bb"));
  const SourceSpan span = normalized.alignment.ToSource({1, 1});
  EXPECT_EQ(span.start, span.end);
  EXPECT_EQ(span.byte_start, span.byte_end);
}

TEST(Alignment, AscendsFromStartToEnd) {
  const std::string text =
      "\u200B\u201CA\u0301\u201D \uFB03 \U0001F600\u00AD, \uFF15\u200B";
  for (const std::string& raw : {text, Utf16(text, true)}) {
    const NormalizedDocument normalized = Normalize(DocumentOf(raw));
    const std::vector<Anchor>& anchors = normalized.alignment.anchors();
    for (std::size_t i = 1; i < anchors.size(); ++i) {
      EXPECT_LE(anchors[i - 1].normalized, anchors[i].normalized);
      EXPECT_LT(anchors[i - 1].decoded, anchors[i].decoded);
      EXPECT_LT(anchors[i - 1].raw, anchors[i].raw);
      EXPECT_LE(anchors[i - 1].code_points, anchors[i].code_points);
    }
    EXPECT_EQ(anchors.back().normalized, normalized.text.size());
    EXPECT_EQ(anchors.back().raw, raw.size());
  }
}

}  // namespace
}  // namespace claimline
