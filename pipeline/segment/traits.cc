#include "segment/traits.h"

#include <algorithm>
#include <cstddef>

#include "base/text_index.h"
#include "segment/dateline.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

// Longer paragraphs are running text: at once where a sentence ends them, else
// where they are too long for a menu, too. Their words are not looked at.
constexpr std::uint32_t kLongestLine = 240;
constexpr std::uint32_t kLongestMenu = 1000;
constexpr std::uint32_t kLongestDateline = 160;
constexpr std::uint32_t kLongestRepeated = 60;

constexpr std::uint32_t kFewestProseWords = 9;
constexpr std::uint32_t kFewestWordsWithoutStop = 25;
constexpr std::uint32_t kFewestMenuWords = 20;
constexpr std::uint32_t kMostBylineWords = 12;
constexpr int kFewestRepeats = 3;

constexpr std::uint32_t kLongLine = 0xFFFFFFFF;  // too long to be counted

// At least `percent` of the words start with a capital.
bool IsCapitalized(const LineShape& shape, std::uint32_t percent) {
  return shape.capitalized * 100 >= shape.words * percent;
}

bool IsProse(const LineShape& shape) {
  constexpr std::uint32_t kHeadlineCapitals = 60;
  if (shape.words < kFewestProseWords) return false;
  if (shape.ends_with_stop) return true;
  if (shape.ends_sentence || shape.ends_open || shape.has_inner_stop) {
    return !IsCapitalized(shape, kHeadlineCapitals);
  }
  return shape.words >= kFewestWordsWithoutStop;
}

bool IsMenu(const LineShape& shape) {
  constexpr std::uint32_t kMenuCapitals = 70;
  return shape.words >= kFewestMenuWords && !shape.ends_sentence &&
         !shape.has_inner_stop && IsCapitalized(shape, kMenuCapitals);
}

// `By` and a name; not `By 2030 …` or `By the numbers`.
bool IsByline(std::string_view words, const LineShape& shape) {
  if (!words.starts_with("By ") && !words.starts_with("BY ")) return false;
  return shape.words <= kMostBylineWords && words.size() > 3 &&
         IsUpper(CodePointAt(words, 3).value);
}

Dating DatingOf(const DateWords& date, const Traits& traits) {
  // Words beside the date in a line that only dates the article, and in one
  // that names its author, too.
  constexpr int kMostWordsBesideDate = 2;
  constexpr int kMostWordsInByline = 10;
  if (!date.has_date) return Dating::kNone;
  const bool says_so =
      traits.is_byline || date.has_time ||
      (traits.phrase && traits.phrase->section == Section::kDateline);
  if (date.others <= (says_so ? kMostWordsInByline : 0)) {
    return Dating::kAnywhere;
  }
  return date.others <= kMostWordsBesideDate ? Dating::kAtTop : Dating::kNone;
}

bool CouldHead(const Traits& traits) {
  const LineShape& shape = traits.shape;
  return shape.has_letter && !shape.ends_with_stop && !shape.ends_open &&
         !shape.starts_lower && !traits.phrase && !traits.is_byline &&
         !traits.is_menu && !traits.has_cells && traits.dating == Dating::kNone;
}

bool HasCells(std::string_view words) {
  return words.find('\t') != words.npos ||
         std::count(words.begin(), words.end(), '|') >= 2;
}

Traits TraitsOf(std::string_view words, const Phrases& phrases) {
  Traits traits;
  if (words.size() > kLongestMenu ||
      (words.size() > kLongestLine && EndsWithStop(words))) {
    traits.is_prose = true;
    traits.shape.has_letter = true;
    return traits;
  }
  traits.shape = ShapeOf(words);
  traits.is_menu = IsMenu(traits.shape);
  traits.is_prose = !traits.is_menu && IsProse(traits.shape);
  if (words.size() <= kLongestLine) {
    traits.phrase = phrases.Find(words, traits.is_prose);
  }
  if (traits.is_prose) return traits;
  traits.has_cells = HasCells(words);
  traits.is_byline = IsByline(words, traits.shape);
  if (traits.shape.has_digit && words.size() <= kLongestDateline) {
    const DateWords date = DateWordsOf(words);
    traits.dating = DatingOf(date, traits);
    traits.has_day = date.has_day;
  }
  traits.could_head = CouldHead(traits);
  return traits;
}

}  // namespace

std::vector<Traits> TraitsOf(std::string_view text,
                             const std::vector<Paragraph>& paragraphs,
                             const Phrases& phrases) {
  std::vector<Traits> all;
  all.reserve(paragraphs.size());
  TextIndex texts;                   // of the lines that may be repeated
  std::vector<int> repeats;          // of each text
  std::vector<std::uint32_t> lines;  // the text of each paragraph
  lines.reserve(paragraphs.size());
  for (const Paragraph& paragraph : paragraphs) {
    const std::string_view words = Slice(text, paragraph.span);
    all.push_back(TraitsOf(words, phrases));
    const bool short_line = words.size() <= kLongestRepeated;
    lines.push_back(short_line ? texts.Add(words) : kLongLine);
    if (!short_line) continue;
    if (lines.back() == repeats.size()) repeats.push_back(0);
    ++repeats[lines.back()];
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i].is_repeated =
        lines[i] != kLongLine && repeats[lines[i]] >= kFewestRepeats;
  }
  return all;
}

}  // namespace claimline
