// The words of one article that are written with a capital or a digit, and what
// they say about names: each looked up once, however often it stands there.
#ifndef CLAIMLINE_RESOLVE_ARTICLE_WORDS_H_
#define CLAIMLINE_RESOLVE_ARTICLE_WORDS_H_

#include <string_view>
#include <vector>

#include "base/text_index.h"
#include "resolve/name_words.h"

namespace claimline {

class ArticleWords {
 public:
  // `words` must outlive this.
  explicit ArticleWords(const NameWords& words) : words_(&words) {}

  // Returns the classes of `word`, which is part of the article's text. A
  // figure behind a sign (`Rs500`), a plural of an abbreviation (`GPUs`) and a
  // file (`report.pdf`) are no names, whatever NameWords has of them.
  WordClasses Add(std::string_view word);

  // Whether `word` was added.
  bool Contains(std::string_view word) const { return index_.Contains(word); }

  const NameWords& dictionary() const { return *words_; }

 private:
  WordClasses ClassesOf(std::string_view word) const;

  const NameWords* words_;
  TextIndex index_;
  std::vector<WordClasses> classes_;  // by number in the index
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ARTICLE_WORDS_H_
