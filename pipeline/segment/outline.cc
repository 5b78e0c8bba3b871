#include "segment/outline.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "segment/title.h"
#include "segment/traits.h"

namespace claimline {
namespace {

// In words.
constexpr std::uint32_t kMostHeadingWords = 16;
constexpr std::uint32_t kMostFirstHeadingWords = 10;
constexpr std::uint32_t kMostMenuItemWords = 4;
constexpr std::uint32_t kMostNameWords = 5;
constexpr std::uint32_t kMostSignatureWords = 10;

// Paragraphs from the title or another dateline within which a line is still
// one.
constexpr std::size_t kNearTitle = 8;
constexpr std::size_t kNearDateline = 2;

// Adjacent lines that make a table.
constexpr std::size_t kFewestRows = 3;

// Of the running text, what may stand behind the phrase that opens the end of
// a page: one part in this many.
constexpr std::size_t kEndPart = 4;

// Looks at one page from its start to its end.
class Page {
 public:
  Page(std::string_view text, const Phrases& phrases)
      : text_(text),
        paragraphs_(ParagraphsOf(text)),
        traits_(TraitsOf(text, paragraphs_, phrases)),
        first_prose_(FindFirstProse()),
        title_(FindTitle(text, paragraphs_, traits_, first_prose_)),
        end_(FindEnd()) {}

  Outline Outlined() && {
    Outline outline;
    outline.sections.reserve(paragraphs_.size());
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
      outline.sections.push_back(SectionAt(i));
    }
    MarkRows(outline.sections);
    MarkNames(outline.sections);
    outline.title = title_;
    outline.paragraphs = std::move(paragraphs_);
    return outline;
  }

 private:
  std::string_view Words(std::size_t i) const {
    return Slice(text_, paragraphs_[i].span);
  }

  std::size_t FindFirstProse() const {
    const auto first = std::find_if(
        traits_.begin(), traits_.end(),
        [](const Traits& t) { return t.is_prose && !t.IsFurniture(); });
    return static_cast<std::size_t>(first - traits_.begin());
  }

  // Index of the first paragraph of the page's end: behind the phrase that
  // opens it there is hardly any running text.
  std::size_t FindEnd() const {
    std::size_t all = 0;
    for (std::size_t i = 0; i < traits_.size(); ++i) all += ProseSize(i);
    std::size_t before = 0;
    for (std::size_t i = 0; i < traits_.size(); ++i) {
      const auto& phrase = traits_[i].phrase;
      if (phrase && phrase->opens_end && before > 0 &&
          (all - before) * kEndPart <= all) {
        return i;
      }
      before += ProseSize(i);
    }
    return traits_.size();
  }

  std::size_t ProseSize(std::size_t i) const {
    return traits_[i].is_prose ? paragraphs_[i].span.size() : 0;
  }

  bool IsHead(std::size_t i) const { return i < first_prose_; }

  bool IsNearTitle(std::size_t i) const {
    return IsHead(i) || (title_ && i > *title_ && i <= *title_ + kNearTitle);
  }

  // Amid the text a line that is more than a date announces an event.
  bool IsDateline(std::size_t i) const {
    const Traits& traits = traits_[i];
    if (!IsNearTitle(i) || traits.is_prose) return false;
    return traits.is_byline || traits.dating == Dating::kAnywhere ||
           (traits.dating == Dating::kAtTop && IsHead(i)) ||
           (traits.phrase && traits.phrase->section == Section::kDateline);
  }

  // `– Jane Doe, 2026-04-01`: signs an article wherever it stands.
  bool IsSignature(std::size_t i) const {
    const Traits& traits = traits_[i];
    return paragraphs_[i].marking.marker == Marker::kBullet && traits.has_day &&
           !traits.shape.ends_sentence &&
           traits.shape.words <= kMostSignatureWords &&
           (text_[paragraphs_[i].span.start - paragraphs_[i].marking.size] &
            0x80) != 0;
  }

  Section SectionAt(std::size_t i) const {
    const Traits& traits = traits_[i];
    if (title_ && Words(i) == Words(*title_) &&
        paragraphs_[i].marking.marker != Marker::kBullet) {
      return Section::kTitle;
    }
    if (IsSignature(i) || IsDateline(i)) return Section::kDateline;
    const bool has_words = traits.shape.has_letter || traits.shape.has_digit;
    if (i >= end_ || traits.IsFurniture() || traits.is_menu || !has_words) {
      return Section::kFurniture;
    }
    if (paragraphs_[i].marking.marker == Marker::kHash ||
        (traits.phrase && traits.phrase->section == Section::kHeading)) {
      return Section::kHeading;
    }
    if (traits.is_prose) return ProseSection(i);
    return IsHead(i) ? HeadSection(i) : BodySection(i);
  }

  Section ProseSection(std::size_t i) const {
    return paragraphs_[i].marking.marker == Marker::kNone ? Section::kBody
                                                          : Section::kList;
  }

  // Of a short line above the running text.
  Section HeadSection(std::size_t i) const {
    const Traits& traits = traits_[i];
    const bool is_last = i + 1 == first_prose_ && first_prose_ < traits_.size();
    const bool is_close =
        !paragraphs_[i].before_gap || traits.shape.words <= kMostNameWords;
    if (is_last && is_close && paragraphs_[i].marking.marker == Marker::kNone &&
        traits.could_head && traits.shape.words <= kMostFirstHeadingWords &&
        !traits.shape.is_all_caps) {
      return Section::kHeading;
    }
    const bool is_page = first_prose_ < traits_.size();
    if (is_page && traits.shape.words <= kMostMenuItemWords) {
      return Section::kFurniture;
    }
    return traits.has_cells ? Section::kTable : ProseSection(i);
  }

  // Of a short line amid the running text.
  Section BodySection(std::size_t i) const {
    const Traits& traits = traits_[i];
    if (traits.has_cells) return Section::kTable;
    if (traits.is_repeated) return Section::kFurniture;
    const Marker marker = paragraphs_[i].marking.marker;
    if (marker == Marker::kBullet) return Section::kList;
    if (traits.could_head && traits.shape.words <= kMostHeadingWords &&
        HasBelow(i)) {
      return Section::kHeading;
    }
    return marker == Marker::kNumber ? Section::kList : Section::kBody;
  }

  // Something that a heading could stand above: anything, but for numbered
  // lines of the same depth, which are a list.
  bool HasBelow(std::size_t i) const {
    if (i + 1 >= traits_.size()) return false;
    const Marking& marking = paragraphs_[i].marking;
    const Marking& next = paragraphs_[i + 1].marking;
    // `1. Rebuild` is a heading above `1.1 Reasons`, an item above `2. Hire`.
    return marking.marker != Marker::kNumber ||
           next.marker != Marker::kNumber || next.size > marking.size;
  }

  // Adjacent short lines without marks at their ends are rows of a table, or
  // of a list that a colon opens.
  void MarkRows(std::vector<Section>& sections) const {
    constexpr std::uint32_t kFewestRowWords = 3;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= sections.size(); ++i) {
      const bool is_row =
          i < sections.size() && i > first_prose_ &&
          (sections[i] == Section::kHeading || sections[i] == Section::kBody) &&
          !traits_[i].is_prose && !traits_[i].shape.ends_sentence &&
          !traits_[i].shape.ends_open &&
          paragraphs_[i].marking.marker == Marker::kNone &&
          traits_[i].shape.words >= kFewestRowWords;
      if (is_row && (i == start || !paragraphs_[i].after_gap)) continue;
      const bool is_list = start > 0 && start < sections.size() &&
                           !paragraphs_[start].after_gap &&
                           traits_[start - 1].shape.ends_open;
      if (i - start >= (is_list ? 1 : kFewestRows)) {
        std::fill(sections.begin() + static_cast<std::ptrdiff_t>(start),
                  sections.begin() + static_cast<std::ptrdiff_t>(i),
                  is_list ? Section::kList : Section::kTable);
      }
      start = is_row ? i : i + 1;
    }
  }

  // Names beside a dateline are the author's.
  void MarkNames(std::vector<Section>& sections) const {
    const std::vector<Section> before = sections;
    for (std::size_t i = title_.value_or(0); i < sections.size(); ++i) {
      if (traits_[i].is_prose) break;
      const LineShape& shape = traits_[i].shape;
      const bool is_name = IsNearTitle(i) && !traits_[i].phrase &&
                           (sections[i] == Section::kFurniture ||
                            sections[i] == Section::kHeading) &&
                           shape.words >= 2 && shape.words <= kMostNameWords &&
                           shape.capitalized == shape.words &&
                           !shape.has_digit && !shape.is_all_caps;
      if (!is_name) continue;
      const auto from = before.begin() + static_cast<std::ptrdiff_t>(
                                             i - std::min(i, kNearDateline));
      const auto to =
          before.begin() + static_cast<std::ptrdiff_t>(
                               std::min(i + kNearDateline + 1, before.size()));
      if (std::find(from, to, Section::kDateline) != to) {
        sections[i] = Section::kDateline;
      }
    }
  }

  std::string_view text_;
  std::vector<Paragraph> paragraphs_;
  std::vector<Traits> traits_;
  std::size_t first_prose_;
  std::optional<std::size_t> title_;
  std::size_t end_;
};

}  // namespace

Outline OutlineOf(std::string_view text, const Phrases& phrases) {
  return Page(text, phrases).Outlined();
}

}  // namespace claimline
