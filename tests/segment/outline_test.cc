#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "lexicons.h"
#include "segment/segment.h"

namespace claimline {
namespace {

// The sentences of `text`, one a line: `section: words`.
std::string Outlined(std::string_view text) {
  static const RuleSet rules = TestRules();
  static const Segmenter segmenter(rules);
  std::string outlined;
  for (const Sentence& sentence : segmenter.Segment(text).sentences) {
    outlined += Name(sentence.section);
    outlined += ": ";
    outlined += Slice(text, sentence.span);
    outlined += '\n';
  }
  return outlined;
}

// Running text, to stand below what is tested.
constexpr std::string_view kBody =
    "The firm said on Monday that it had sold a large stake to its rival.\n";

std::string Above(std::string_view head) {
  return std::string(head) + "\n\n" + std::string(kBody);
}

// What `Above` gives for `kBody`.
std::string Below(std::string_view outlined) {
  return std::string(outlined) + "body: " + std::string(kBody);
}

TEST(Segment, FindsTheTitleAndWhatStandsAroundIt) {
  const struct {
    const char* head;
    const char* outlined;
  } kCases[] = {
      {"Acme Sells a Stake to Its Rival",
       "title: Acme Sells a Stake to Its Rival\n"},
      {"# Acme sells", "title: Acme sells\n"},
      {"Home\nBusiness\n\nAcme sells a large stake\n\nMarch 3, 2026",
       "furniture: Home\nfurniture: Business\n"
       "title: Acme sells a large stake\ndateline: March 3, 2026\n"},
      {"Acme sells a large stake\n\nBy Jane Doe\nMarch 3, 2026\n4:05 AM ET",
       "title: Acme sells a large stake\ndateline: By Jane Doe\n"
       "dateline: March 3, 2026\n4:05 AM ET\n"},
      {"Acme sells a large stake\n\nJane Doe\n\n 3 hours ago\nShare",
       "title: Acme sells a large stake\ndateline: Jane Doe\n"
       "dateline: 3 hours ago\nfurniture: Share\n"},
      {"Written by Jane DoeTuesday, Jun 9, 2026 2:46 am ET7min read",
       "dateline: Written by Jane DoeTuesday, Jun 9, 2026 2:46 am ET7min "
       "read\n"},
      {"Acme sells a large stake\nThe Team \u2022 March 3, 2026 \u2022 6 min "
       "read",
       "title: Acme sells a large stake\n"
       "dateline: The Team \u2022 March 3, 2026 \u2022 6 min read\n"},
      {"* News\n* Deals", "furniture: News\nfurniture: Deals\n"},
      {"Introduction", "heading: Introduction\n"},
      {"## Background", "heading: Background\n"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Outlined(Above(c.head)), Below(c.outlined));
  }
}

TEST(Segment, TakesALineThatIsTheTitleAgainForTheTitle) {
  EXPECT_EQ(Outlined(Above("Acme sells a large stake\n\n" + std::string(kBody) +
                           "Acme sells a large stake")),
            "title: Acme sells a large stake\nbody: " + std::string(kBody) +
                "title: Acme sells a large stake\nbody: " + std::string(kBody));
}

TEST(Segment, FindsNoTitleWhereTextStartsAtOnce) {
  const RuleSet rules = TestRules();
  const Segmenter segmenter(rules);
  EXPECT_FALSE(segmenter.Segment(kBody).title);
  EXPECT_FALSE(segmenter.Segment("Acme raised $5 million").title);
  EXPECT_FALSE(segmenter.Segment("").title);
  const std::string article = Above("# Acme sells");
  const auto title = segmenter.Segment(article).title;
  ASSERT_TRUE(title);
  EXPECT_EQ(Slice(article, *title), "Acme sells");
}

TEST(Segment, TellsTheSectionsOfAnArticleApart) {
  const struct {
    const char* below;
    const char* outlined;
  } kCases[] = {
      {"The Road Ahead\n\nIt all depends.\n",
       "heading: The Road Ahead\nbody: It all depends.\n"},
      {"2. The road ahead\nIt all depends.\n",
       "heading: The road ahead\nbody: It all depends.\n"},
      {"2.1 What comes next\nIt all depends.\n",
       "heading: What comes next\nbody: It all depends.\n"},
      {"- Sales: up 5%\n\u2022 Costs fell. Profit rose.\n",
       "list: Sales: up 5%\nlist: Costs fell.\nlist: Profit rose.\n"},
      {"1. Rebuild the team\n2. Hire again\n",
       "list: Rebuild the team\nlist: Hire again\n"},
      {"Model\tPrice\nA1\t$5\nB2\t$7\n",
       "table: Model\tPrice\ntable: A1\t$5\ntable: B2\t$7\n"},
      {"Feature Acme Beta Corp\nPrice Low High Medium\nSpeed High Low None\n",
       "table: Feature Acme Beta Corp\ntable: Price Low High Medium\n"
       "table: Speed High Low None\n"},
      {"We expect:\nSales of $2.2 billion\nA margin of 61%\nCosts of $300\n",
       "body: We expect:\nlist: Sales of $2.2 billion\n"
       "list: A margin of 61%\nlist: Costs of $300\n"},
      {"San Francisco | October 13-15, 2026\n",
       "body: San Francisco | October 13-15, 2026\n"},
      {"Read moreAcme buys Beta\n\nIt all depends.\n",
       "furniture: Read moreAcme buys Beta\nbody: It all depends.\n"},
      {"(\nBeta News Service\n)\n\nIt all depends.\n",
       "furniture: (\nheading: Beta News Service\nfurniture: )\n"
       "body: It all depends.\n"},
      {"Our best stories each week, straight to your inbox.\n",
       "furniture: Our best stories each week, straight to your inbox.\n"},
      {"\u2013 Jane Doe, 2026-04-01\n", "dateline: Jane Doe, 2026-04-01\n"},
      {"Related articles\nAcme buys Beta\n",
       "furniture: Related articles\nfurniture: Acme buys Beta\n"},
      {"bg\n\nbg\n\nbg\n", "furniture: bg\nfurniture: bg\nfurniture: bg\n"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Outlined(std::string(kBody) + "\n" + c.below),
              "body: " + std::string(kBody) + c.outlined);
  }
}

TEST(Segment, DoesNotTakeFiguresForNumbersOfHeadings) {
  const struct {
    const char* head;
    const char* outlined;
  } kCases[] = {
      {"1.2 Why Rivals Fail", "heading: Why Rivals Fail\n"},
      {"2.5 Million Rivals Fail", "heading: 2.5 Million Rivals Fail\n"},
      {"148.50 Inc Tax", "heading: 148.50 Inc Tax\n"},
  };
  for (const auto& c : kCases) {
    const std::string text = std::string(kBody) + "\n" + Above(c.head);
    EXPECT_EQ(Outlined(text), "body: " + std::string(kBody) + Below(c.outlined))
        << c.head;
  }
}

TEST(Segment, DoesNotTakeRunningTextForFurniture) {
  for (const std::string text :
       {"Share prices of the firm fell by 5% on Monday, it said at noon.",
        "By 2030 the firm expects to sell more than 5 million cars a year.",
        "Published figures show that the firm lost $5 million in the year."}) {
    EXPECT_EQ(Outlined(text), "body: " + text + "\n");
  }
}

TEST(Segment, JoinsTheLinesOfWrappedText) {
  EXPECT_EQ(
      Outlined("The firm said on Monday that it had sold a large stake to\n"
               "Beta Corp, its largest rival, and that the price was not to\n"
               "Dr. Weber's liking. He wanted $5\n"
               "million.\n"
               "\n"
               "Nobody else was asked whether it was a price that anyone at\n"
               "Acme should have agreed to.\n"),
      "body: The firm said on Monday that it had sold a large stake to\n"
      "Beta Corp, its largest rival, and that the price was not to\n"
      "Dr. Weber's liking.\n"
      "body: He wanted $5\nmillion.\n"
      "body: Nobody else was asked whether it was a price that anyone at\n"
      "Acme should have agreed to.\n");
}

TEST(Segment, JoinsALineThatGoesOnInLowerCase) {
  EXPECT_EQ(Outlined("The firm said that it had sold its stake in\n"
                     "the largest of its rivals.\r\n"
                     "It gave no price.\n"),
            "body: The firm said that it had sold its stake in\n"
            "the largest of its rivals.\nbody: It gave no price.\n");
}

TEST(Segment, CountsLinesFromZero) {
  const RuleSet rules = TestRules();
  const auto sentences =
      Segmenter(rules)
          .Segment("One line is here.\r\n\r\nTwo more\rare here. Or not.\n")
          .sentences;
  ASSERT_EQ(sentences.size(), 4U);
  EXPECT_EQ(sentences[0].line, 0U);
  EXPECT_EQ(sentences[1].line, 2U);
  EXPECT_EQ(sentences[2].line, 3U);
  EXPECT_EQ(sentences[3].line, 3U);
}

TEST(Segment, LosesNoWords) {
  const std::string text =
      "\n  # Title of it \n\n- a b. C d!\n\n1. x\n|a|b|\n\t\n(\nEnd? "
      "\"Yes.\"\n";
  const RuleSet rules = TestRules();
  const Segmenter segmenter(rules);
  std::string left = text;
  std::uint32_t end = 0;
  for (const Sentence& sentence : segmenter.Segment(text).sentences) {
    EXPECT_LE(end, sentence.span.start);
    EXPECT_LT(sentence.span.start, sentence.span.end);
    end = sentence.span.end;
    for (std::uint32_t i = sentence.span.start; i < end; ++i) left[i] = ' ';
  }
  EXPECT_EQ(left.find_first_not_of(" \n\t-#1."), std::string::npos) << left;
}

}  // namespace
}  // namespace claimline
