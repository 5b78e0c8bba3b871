// Tells at which places of a sentence a pattern cannot match, from its outline
// (base/outline.h): so RE2 need not be asked, and what it never is asked about
// need not be compiled.
#ifndef CLAIMLINE_EXTRACT_OUTLINE_PASS_H_
#define CLAIMLINE_EXTRACT_OUTLINE_PASS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/outline.h"

namespace claimline {

// One sentence after the other.
class OutlinePass {
 public:
  // `outlines` must outlive this.
  explicit OutlinePass(const Outlines& outlines) : outlines_(outlines) {}

  // From here on places are those of `sentence`, which must outlive them.
  void Enter(std::string_view sentence);

  // Returns whether a match of the pattern with the outline `node` may start at
  // the byte `at` of the sentence: always where one does, unless RE2 takes a
  // letter there for another one (Leads in filter.h).
  bool MayMatch(std::uint32_t node, std::size_t at);

  // Returns those of `places` at which one may. They stand until this is called
  // again.
  std::span<const std::uint32_t> Possible(
      std::uint32_t node, std::span<const std::uint32_t> places);

 private:
  using Node = Outlines::Node;

  // How many bytes what was read may take, a bit for each number; the highest
  // bit for all numbers from its own on.
  using Ends = std::uint64_t;
  static constexpr int kFar = 63;
  static constexpr Ends kFarBit = Ends{1} << kFar;

  // What was found out about a node that is asked for often.
  struct Memory {
    std::uint32_t node = 0;
    std::uint32_t at = 0;
    std::uint32_t sentence = 0;
    Ends ends = 0;
  };

  Ends EndsOf(std::uint32_t node, std::size_t at);
  Ends Compare(const Node& node, std::size_t at);
  Ends Then(Ends before, std::uint32_t node, std::size_t at);
  Ends EndsOfWords(const Node& node, std::size_t at) const;
  Ends EndsOfRepeat(const Node& node, std::size_t at);

  const Outlines& outlines_;
  std::string_view sentence_;
  std::uint32_t sentence_number_ = 0;
  std::array<Memory, 128> memory_{};
  std::vector<std::uint32_t> possible_;
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_OUTLINE_PASS_H_
