#include "extract/outline_pass.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "drawn_rule.h"

namespace claimline {
namespace {

const MacroTexts kMacros = {
    {"figure", R"(\d+|(?i:one|two)(?:\s(?:hundred|lakh))*)"},
    {"circle", "a%{circle}"}};

const Lexicons& Words() {
  static const Lexicons lexicons = [] {
    Lexicon::Text text;
    for (const char* cell :
         {"dollar", "dollars", "Hong Kong dollars", "złoty"}) {
      text.cells.emplace_back(cell);
      text.lines.push_back(1);
    }
    Lexicons all;
    all.emplace("money", Lexicon("money", "money.tsv", {"surface"}, text));
    all.emplace("none", Lexicon("none", "none.tsv", {"surface"}, {}));
    return all;
  }();
  return lexicons;
}

// Whether a match of `pattern` may start with the first byte of `text`.
bool MayStart(const std::string& pattern, const std::string& text,
              bool case_sensitive = true) {
  const DrawnRule drawn = Drawn(pattern, case_sensitive, kMacros, Words());
  OutlinePass pass(drawn.outlines);
  pass.Enter(text);
  const std::vector<std::uint32_t> places = {0};
  return !pass.Possible(*drawn.rule.outline, places).empty();
}

struct Case {
  std::string pattern;
  std::string text;
};

TEST(OutlinePass, RefusesPlacesWhereNothingMatches) {
  const Case cases[] = {
      {"ab", "ba"},
      {"ab", "a"},
      {"ab?c", "ad"},
      {"a{3}b", "aab"},
      {"a{1,2}b", "aaab"},
      {R"(\d+ km)", "40 people"},
      {R"(\d+\skm)", "4\nkg"},
      {"[^,]b", ",b"},
      {"[a-f]x", "gx"},
      {"(?i:euro)s", "EUROS"},
      {"(?i:€ø)", "£ø"},
      {"(?i:€ø)", "€e"},
      {"[$€]5", "£5"},
      {"%{figure} km", "two hundred people"},
      {"%{figure} %{money}", "two dollops"},
      {"(?:5|%{figure}) (?:%{money}|yen)", "5 years"},
      {"(?P<figure>%{figure})-(?P<currency>%{money})", "5 dollars"},
  };
  for (const Case& c : cases) {
    EXPECT_FALSE(MayStart(c.pattern, c.text)) << c.pattern << " " << c.text;
  }
}

TEST(OutlinePass, LeavesOutNoPlaceWhereSomethingMatches) {
  const Case cases[] = {
      {"", "a"},
      {"^a$", "a"},
      {"a*b", "aaab"},
      {"(?:a|ab)(?:c|bd)", "abd"},
      {"(?:a*)*b", "aab"},
      {"a.c", "aéc"},
      {"[^x]c", "éc"},
      {R"(\.\$\d{2,}%)", ".$12%"},
      {R"([½¼]\p{L}\w)", "½éa"},
      {R"((?i)ab|cd)", "CD"},
      {R"((?i:a[x-z]))", "AY"},
      {"(?i:É)", "é"},
      {"(?i:ſa)", "sA"},
      {"(?i:[ſ]a)", "Sa"},
      {"(?i:€Ø)", "€ø"},
      {"(?i:Ⓐ)b", "ⓐb"},
      {"(?i:[Ⓐx])b", "ⓐb"},
      {"[$€]5", "€5"},
      {"a\tb", "a\tb"},
      {R"(\x41b)", "Ab"},
      {R"(a\tb)", "a\tb"},
      {R"(Hong\sKong)", "Hong\nKong"},
      {"%{figure} km", "two hundred lakh km"},
      {"%{money}", "Hong Kong dollars"},
      {"(?i:%{money})", "ZŁOTY"},
      {"%{none}a", "a"},
      {"%{circle}b", "aaab"},
      {"%{unknown}b", "xyb"},
      // Longer than what is followed byte by byte.
      {"[a-z]{100}-b", std::string(100, 'x') + "-b"},
      {std::string(80, 'x') + "b", std::string(80, 'x') + "b"},
      {"[a-z]{40}[a-z]{40}b", std::string(80, 'x') + "b"},
  };
  for (const Case& c : cases) {
    EXPECT_TRUE(MayStart(c.pattern, c.text)) << c.pattern << " " << c.text;
  }
  EXPECT_TRUE(MayStart("dollars", "Dollars", false));
}

TEST(OutlinePass, RemembersNothingOfTheSentenceBefore) {
  const DrawnRule drawn = Drawn("%{figure} km", true, kMacros);
  const std::uint32_t node = *drawn.rule.outline;
  OutlinePass pass(drawn.outlines);
  const std::vector<std::uint32_t> places = {0};
  pass.Enter("7 km");
  EXPECT_EQ(pass.Possible(node, places).size(), 1u);
  pass.Enter("one");
  EXPECT_EQ(pass.Possible(node, places).size(), 0u);
  pass.Enter("one km");
  EXPECT_EQ(pass.Possible(node, places).size(), 1u);
}

}  // namespace
}  // namespace claimline
