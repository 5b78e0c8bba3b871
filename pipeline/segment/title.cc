#include "segment/title.h"

#include <algorithm>
#include <cstdint>

namespace claimline {
namespace {

// In words. Shorter lines are names of sections or authors more often; one of
// three words is a title only where there is no better one.
constexpr std::uint32_t kFewestWords = 4;
constexpr std::uint32_t kFewestWordsAtAll = 3;
constexpr std::uint32_t kMostWords = 30;

bool IsHeadline(const Traits& traits, std::uint32_t fewest) {
  return traits.could_head && traits.shape.words >= fewest &&
         traits.shape.words <= kMostWords;
}

// The first headline above the running text that is no list item.
std::optional<std::size_t> FirstHeadline(
    const std::vector<Paragraph>& paragraphs, const std::vector<Traits>& traits,
    std::size_t first_prose, std::uint32_t fewest) {
  for (std::size_t i = 0; i < first_prose; ++i) {
    const Marker marker = paragraphs[i].marking.marker;
    const bool in_list = marker == Marker::kBullet || marker == Marker::kNumber;
    if (!in_list && IsHeadline(traits[i], fewest)) return i;
  }
  return std::nullopt;
}

// The last item of a breadcrumb, where it stands again further below.
std::optional<std::size_t> RepeatedHeadline(
    std::string_view text, const std::vector<Paragraph>& paragraphs,
    const std::vector<Traits>& traits, std::size_t first_prose) {
  constexpr std::size_t kFarthest = 8;
  for (std::size_t i = 0; i < first_prose; ++i) {
    if (!IsHeadline(traits[i], kFewestWords)) continue;
    const std::string_view words = Slice(text, paragraphs[i].span);
    const std::size_t end = std::min(i + kFarthest, paragraphs.size());
    for (std::size_t j = i + 1; j < end; ++j) {
      if (Slice(text, paragraphs[j].span) == words) return j;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> FindTitle(std::string_view text,
                                     const std::vector<Paragraph>& paragraphs,
                                     const std::vector<Traits>& traits,
                                     std::size_t first_prose) {
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const Marking& marking = paragraphs[i].marking;
    if (marking.marker == Marker::kHash && marking.level == 1) return i;
  }
  if (first_prose == paragraphs.size()) return std::nullopt;
  auto title = FirstHeadline(paragraphs, traits, first_prose, kFewestWords);
  if (!title) title = RepeatedHeadline(text, paragraphs, traits, first_prose);
  if (!title) {
    title = FirstHeadline(paragraphs, traits, first_prose, kFewestWordsAtAll);
  }
  return title;
}

}  // namespace claimline
