// A sentence as the texts of needs are looked for in it: each figure is one
// character, white space is spaces.
#ifndef CLAIMLINE_EXTRACT_FILTER_TEXT_H_
#define CLAIMLINE_EXTRACT_FILTER_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimline {

// One sentence after the other, in the same memory.
class FilterText {
 public:
  // Reads `sentence` in time linear in it.
  void Set(std::string_view sentence);

  // Behind it stand TextFinder::kPadding zero bytes.
  std::string_view text() const { return {text_.data(), size_}; }

  // Returns where the byte `at` of text() stands in the sentence. From one call
  // to the next `at` must not become less.
  std::uint32_t Origin(std::size_t at) {
    while (next_cut_ < cuts_.size() && cuts_[next_cut_].from <= at) {
      shift_ = cuts_[next_cut_++].shift;
    }
    return static_cast<std::uint32_t>(at + shift_);
  }

 private:
  // From byte `from` of text_ on, the sentence is `shift` bytes ahead.
  struct Cut {
    std::size_t from = 0;
    std::size_t shift = 0;
  };

  std::string text_;
  std::size_t size_ = 0;
  std::vector<Cut> cuts_;
  std::size_t next_cut_ = 0;
  std::size_t shift_ = 0;
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_FILTER_TEXT_H_
