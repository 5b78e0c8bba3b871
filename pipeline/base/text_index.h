// Numbers for texts: each different one gets the next number, so that what is
// known of it can stand in a plain vector; and the places of texts in a list.
#ifndef CLAIMLINE_BASE_TEXT_INDEX_H_
#define CLAIMLINE_BASE_TEXT_INDEX_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/text_hash.h"

namespace claimline {

class TextIndex {
 public:
  // Returns the number of `text`: a new one, size() as it was, where it was
  // not added before. The bytes of `text` must outlive this.
  std::uint32_t Add(std::string_view text);

  // Returns the number of `text`; none where it was not added.
  std::optional<std::uint32_t> Find(std::string_view text) const;
  bool Contains(std::string_view text) const { return Find(text).has_value(); }

  std::size_t size() const { return texts_.size(); }
  std::string_view operator[](std::size_t number) const {
    return texts_[number];
  }

 private:
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  // Open addressing. Half of the hash is kept, too, so that texts are seldom
  // looked at that are not the same.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = kFree;
  };

  std::size_t SlotOf(std::string_view text, std::uint64_t hash) const;
  void Grow();

  std::vector<std::string_view> texts_;
  std::vector<Slot> slots_;
};

// The places of a list of texts, by text.
class TextGroups {
 public:
  // The bytes of `texts` must outlive this.
  explicit TextGroups(std::vector<std::string_view> texts);

  // Calls `use` with each index at which `text` stands in the list, ascending.
  template <typename Use>
  void ForEach(std::string_view text, Use use) const {
    std::uint32_t i = first_[HashOf(text) & (first_.size() - 1)];
    for (; i != kNone; i = next_[i]) {
      if (texts_[i] == text) use(i);
    }
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  std::vector<std::string_view> texts_;
  // Chains of texts whose hashes end alike: where each starts, by that end, and
  // what comes behind each text.
  std::vector<std::uint32_t> first_;
  std::vector<std::uint32_t> next_;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_TEXT_INDEX_H_
