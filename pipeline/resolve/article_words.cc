#include "resolve/article_words.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <utility>

#include "base/ascii.h"

namespace claimline {
namespace {

// Enough for most articles to have twice as many slots as words.
constexpr std::size_t kBytesPerSlot = 16;

bool IsFileEnding(std::string_view ending) {
  constexpr std::string_view kEndings[] = {"jpg", "png", "gif", "pdf", "doc",
                                           "xls", "txt", "htm", "html"};
  return std::find(std::begin(kEndings), std::end(kEndings), ending) !=
         std::end(kEndings);
}

}  // namespace

ArticleWords::ArticleWords(std::string_view text, const NameWords& words)
    : text_(text),
      words_(&words),
      slots_(std::bit_ceil(text.size() / kBytesPerSlot + 1)) {}

ArticleWords::Word ArticleWords::AddNew(Span span, Shape shape,
                                        std::uint64_t hash) {
  if (slots_.size() < 2 * (first_uses_.size() + 1)) Grow();
  const Word word{static_cast<std::uint32_t>(first_uses_.size()),
                  ClassesOf(Slice(text_, span))};
  slots_[SlotOf(hash)] = {hash, word};
  Token& added = first_uses_.emplace_back();
  added.span = span;
  added.shape = shape;
  added.word = word.number;
  added.classes = word.classes;
  return word;
}

void ArticleWords::Grow() {
  const std::vector<Slot> old =
      std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
  for (const Slot& slot : old) {
    if (slot.hash != 0) slots_[SlotOf(slot.hash)] = slot;
  }
}

WordClasses ArticleWords::ClassesOf(std::string_view word) const {
  WordClasses classes = words_->Find(word);
  const auto is_no_name = [&](std::string_view part) {
    return words_->Exact(part).Has(WordClass::kNotName);
  };
  const auto digit = static_cast<std::size_t>(
      std::find_if(word.begin(), word.end(), IsAsciiDigit) - word.begin());
  const std::size_t dot = word.rfind('.');
  const bool none =
      (digit > 0 && digit < word.size() && is_no_name(word.substr(0, digit))) ||
      (word.size() > 3 && word.ends_with('s') &&
       is_no_name(word.substr(0, word.size() - 1))) ||
      (dot != std::string_view::npos && IsFileEnding(word.substr(dot + 1)));
  if (none) classes.Add(WordClass::kNotName);
  return classes;
}

}  // namespace claimline
