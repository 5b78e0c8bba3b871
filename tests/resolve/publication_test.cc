#include "resolve/publication.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "marked_mention.h"
#include "pipeline.h"

namespace claimline {
namespace {

std::string PublishedIn(const std::string& text) {
  static const Pipeline kPipeline(EnglishLexicons());
  Document document;
  document.raw = document.text = text;
  return kPipeline.Run(std::move(document)).published.value_or("none");
}

constexpr char kBody[] =
    "\n\nThe plant makes pumps. It opened its doors to guests, who came from "
    "all over the valley and stayed for lunch.\n\nMore of them are expected.\n";

TEST(Publication, IsTheDateOfTheDateline) {
  const std::string body = kBody;
  struct Row {
    const char* head;
    const char* published;
  };
  const Row table[] = {
      {"A New Plant for Ghent\n\nMay 16, 2026", "2026-05-16"},
      {"A New Plant for Ghent\n\nBy Ann Lee May 16, 2026 4 min read",
       "2026-05-16"},
      {"A New Plant for Ghent\n\nAnn Lee, Acme News, May 16, 2026",
       "2026-05-16"},
      {"Ghent Holds Its Pump Fair May 16, 2026", "none"},
      {"A New Plant for Ghent\n\nTuesday, Jun 9, 2026 2:46 am ET",
       "2026-06-09T02:46"},
      {"A New Plant for Ghent\n\nApril 9, 2026\n3:52 PM ET",
       "2026-04-09T15:52"},
      {"Jul 08 2025\n\nA New Plant for Ghent", "2025-07-08"},
      {"A New Plant for Ghent\n\n- Founded: May 4, 2010\n- Owner: Acme",
       "none"},
      {"A New Plant for Ghent\n\nThe plant was planned on May 4, 2020, but it "
       "was built later than that.",
       "none"},
  };
  for (const Row& row : table) {
    EXPECT_EQ(PublishedIn(row.head + body), row.published) << row.head;
  }
}

TEST(Publication, IsTheDateBeforeTheFirstSentenceOfAPressRelease) {
  EXPECT_EQ(PublishedIn("A New Plant\n\nGHENT, July 8, 2025 – Pumpworks today "
                        "opened a plant in the harbor of Ghent."),
            "2025-07-08");
  EXPECT_EQ(PublishedIn("A New Plant\n\nGHENT, July 8, 2025 /Newswire/ -- "
                        "Pumpworks opened a plant in the harbor of Ghent."),
            "2025-07-08");
  EXPECT_EQ(PublishedIn("A New Plant\n\nGHENT, 8 July 2025 (Newswire): "
                        "Pumpworks opened a plant in the harbor of Ghent."),
            "2025-07-08");
  EXPECT_EQ(PublishedIn("A New Plant\n\nGHENT, July 8, 2025 (Newswire) - "
                        "Pumpworks opened a plant in the harbor of Ghent."),
            "2025-07-08");
}

TEST(Publication, IsTheDateOfTheSignature) {
  EXPECT_EQ(PublishedIn(std::string("A New Plant for Ghent") + kBody +
                        "\n– Ann Lee, 2026-04-01\n"),
            "2026-04-01");
  EXPECT_EQ(PublishedIn(std::string("A New Plant for Ghent") + kBody +
                        "April 8, 2026\n"),
            "2026-04-08");
  EXPECT_EQ(PublishedIn(std::string("A New Plant for Ghent") + kBody +
                        "Last updated: April 8, 2026, 9:15 a.m. ET\n"),
            "2026-04-08T09:15");
  EXPECT_EQ(PublishedIn(std::string("A New Plant for Ghent") + kBody +
                        "It opens again on April 8, 2026.\n"),
            "none");
}

TEST(Publication, OfTheTextGoesBeforeThatOfTheCaller) {
  static const Pipeline kPipeline(EnglishLexicons());
  Document document;
  document.raw = document.text =
      std::string("A New Plant for Ghent\n\nMay 16, 2026") + kBody;
  document.published = "2020-01-01";
  const DocumentClaims result = kPipeline.Run(std::move(document));
  EXPECT_EQ(result.published, "2026-05-16");
  ASSERT_TRUE(result.published_span);
  EXPECT_EQ(result.published_span->start, 23u);
}

}  // namespace
}  // namespace claimline
