// The words of one article that are written with a capital or a digit, and what
// they say about names: each looked up once, however often it stands there.
#ifndef CLAIMLINE_RESOLVE_ARTICLE_WORDS_H_
#define CLAIMLINE_RESOLVE_ARTICLE_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "base/text_hash.h"
#include "resolve/name_words.h"
#include "resolve/token.h"

namespace claimline {

class ArticleWords {
 public:
  // Both must outlive this.
  ArticleWords(std::string_view text, const NameWords& words);

  // A word's number and what is known of it.
  struct Word {
    std::uint32_t number = 0;
    WordClasses classes;
  };

  // Returns the word at `span` of the text, which is written like `shape`. A
  // figure behind a sign (`Rs500`), a plural of an abbreviation (`GPUs`) and a
  // file (`report.pdf`) are no names, whatever NameWords has of them.
  Word Add(Span span, Shape shape) {
    const std::uint64_t hash = HashOf(Slice(text_, span));
    const Slot& slot = slots_[SlotOf(hash)];
    return slot.hash == hash ? slot.word : AddNew(span, shape, hash);
  }

  // Whether `word` was added.
  bool Contains(std::string_view word) const {
    const std::uint64_t hash = HashOf(word);
    return slots_[SlotOf(hash)].hash == hash;
  }

  // Returns the first use of each word, by its number; what stands before it is
  // left open.
  std::span<const Token> first_uses() const { return first_uses_; }

  const NameWords& dictionary() const { return *words_; }

 private:
  // A word is known by its hash alone.
  struct Slot {
    std::uint64_t hash = 0;  // 0: free
    Word word;
  };

  // Returns where `hash` is, or the free slot where it would be.
  std::size_t SlotOf(std::uint64_t hash) const {
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot].hash != 0 && slots_[slot].hash != hash) {
      slot = (slot + 1) & (slots_.size() - 1);
    }
    return slot;
  }
  Word AddNew(Span span, Shape shape, std::uint64_t hash);
  WordClasses ClassesOf(std::string_view word) const;
  void Grow();

  std::string_view text_;
  const NameWords* words_;
  std::vector<Slot> slots_;  // open addressing
  std::vector<Token> first_uses_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ARTICLE_WORDS_H_
