#include "resolve/article_words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "base/ascii.h"

namespace claimline {
namespace {

bool IsFileEnding(std::string_view ending) {
  constexpr std::string_view kEndings[] = {"jpg", "png", "gif", "pdf", "doc",
                                           "xls", "txt", "htm", "html"};
  return std::find(std::begin(kEndings), std::end(kEndings), ending) !=
         std::end(kEndings);
}

}  // namespace

WordClasses ArticleWords::Add(std::string_view word) {
  const std::uint32_t number = index_.Add(word);
  if (number == classes_.size()) classes_.push_back(ClassesOf(word));
  return classes_[number];
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
