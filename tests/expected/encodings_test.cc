// The same article in every encoding and with every line end: the same claims,
// each of them a slice of the source, in characters and in bytes.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/value.h"
#include "pipeline.h"
#include "read/bytes.h"
#include "ruleset/ruleset.h"
#include "unicode/code_points.h"
#include "utf16.h"

namespace claimline {
namespace {

const Pipeline& ThePipeline() {
  static const LoadedRules loaded =
      LoadRuleSet(std::vector<std::string>{"rules"});
  static const Pipeline pipeline(loaded.rules);
  return pipeline;
}

std::vector<std::string> Corpus() {
  std::vector<std::string> articles;
  for (const auto& entry : std::filesystem::directory_iterator("corpus")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    articles.emplace_back(std::istreambuf_iterator<char>(in),
                          std::istreambuf_iterator<char>());
  }
  return articles;
}

std::string Replaced(std::string_view text, std::string_view from,
                     std::string_view to) {
  std::string replaced;
  std::size_t at = 0;
  for (std::size_t next = text.find(from); next != text.npos;
       next = text.find(from, at)) {
    replaced += text.substr(at, next - at);
    replaced += to;
    at = next + from.size();
  }
  replaced += text.substr(at);
  return replaced;
}

// Returns the text of code points [start, end) of `text`.
std::string_view CodePoints(std::string_view text, std::uint32_t start,
                            std::uint32_t end) {
  std::size_t first = 0;
  for (std::uint32_t i = 0; i < start; ++i) {
    first += CodePointAt(text, first).size;
  }
  std::size_t last = first;
  for (std::uint32_t i = start; i < end; ++i) {
    last += CodePointAt(text, last).size;
  }
  return text.substr(first, last - first);
}

// Decodes the bytes that `source` names, as part of a file like `document`.
std::string Bytes(const Document& document, const SourceSpan& source) {
  const std::string bytes = document.raw.substr(
      source.byte_start, source.byte_end - source.byte_start);
  const bool is_utf16 = document.encoding == "utf-16";
  const std::string mark = is_utf16 ? document.raw.substr(0, 2) : "";
  return DocumentFromBytes(mark + bytes, {}).text;
}

void ExpectSlices(const DocumentClaims& found) {
  const Document& document = *found.document;
  for (const Claim& claim : found.claims) {
    const SourceSpan& source = claim.source;
    ASSERT_EQ(CodePoints(document.text, source.start, source.end), claim.text);
    ASSERT_EQ(Bytes(document, source), claim.text) << document.encoding;
    ASSERT_EQ(
        CodePoints(document.text, claim.sentence.start, claim.sentence.end),
        claim.sentence_text);
  }
}

using Found = std::vector<std::tuple<Kind, std::string>>;

Found KindsAndTexts(const DocumentClaims& found) {
  Found claims;
  for (const Claim& claim : found.claims) {
    claims.emplace_back(claim.kind, Replaced(claim.text, "\r", ""));
  }
  return claims;
}

TEST(Encodings, GiveTheSameClaimsAtTheirOwnPlaces) {
  const struct {
    const char* name;
    bool keeps_text;  // but for line ends
    std::function<std::string(const std::string&)> encode;
  } kEncodings[] = {
      {"byte order mark", true,
       [](auto& text) { return "\xEF\xBB\xBF" + text; }},
      {"UTF-16 LE", true, [](auto& text) { return Utf16(text, true); }},
      {"UTF-16 BE", true, [](auto& text) { return Utf16(text, false); }},
      {"CRLF", true, [](auto& text) { return Replaced(text, "\n", "\r\n"); }},
      {"emoji", true, [](auto& text) { return "\U0001F600\n\n" + text; }},
      {"full width", false,
       [](auto& text) { return Replaced(text, "2", "\uFF12"); }},
      {"no-break", false,
       [](auto& text) { return Replaced(text, " ", "\u00A0"); }},
      {"ligatures", false,
       [](auto& text) { return Replaced(text, "fi", "\uFB01"); }},
      {"zero width", false,
       [](auto& text) { return Replaced(text, " ", " \u200B"); }},
  };
  for (const std::string& article : Corpus()) {
    const DocumentClaims plain =
        ThePipeline().Run(DocumentFromBytes(article, {}));
    ExpectSlices(plain);
    for (const auto& encoding : kEncodings) {
      SCOPED_TRACE(encoding.name);
      const DocumentClaims found =
          ThePipeline().Run(DocumentFromBytes(encoding.encode(article), {}));
      ExpectSlices(found);
      EXPECT_EQ(found.claims.size(), plain.claims.size());
      if (encoding.keeps_text) {
        EXPECT_EQ(KindsAndTexts(found), KindsAndTexts(plain));
      }
    }
  }
}

}  // namespace
}  // namespace claimline
