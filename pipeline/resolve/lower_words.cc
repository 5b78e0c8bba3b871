#include "resolve/lower_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/ascii.h"
#include "base/span.h"
#include "base/text_hash.h"

namespace claimline {
namespace {

constexpr std::size_t kShortest = 3;  // of the words that are looked for
constexpr std::uint32_t kMultiplier = 0x9E3779B1;

}  // namespace

LowerWords::LowerWords(std::string_view text, std::span<const Token> tokens,
                       std::span<const Candidate> names)
    : slots_(std::bit_ceil(2 * names.size() + 1)) {
  for (const Candidate& name : names) {
    if (name.last - name.first > 1 || name.span.size() < kShortest) continue;
    const std::string_view word = Slice(text, name.span);
    const std::uint64_t hash = LowerCasedHashOf(word);
    slots_[SlotOf(hash)].hash = hash;
    std::array<char, kShortest> start{};
    std::transform(word.begin(), word.begin() + kShortest, start.begin(),
                   ToAsciiLower);
    starts_.set(StartOf(start.data()));
  }
  for (const Token& token : tokens) {
    if (token.span.start + kShortest > text.size()) break;
    // Not one question after the other, whose answers could not be foreseen.
    const int may_be_name =
        int{starts_.test(StartOf(text.data() + token.span.start))} &
        int{token.shape == Shape::kLower} & int{token.span.size() >= kShortest};
    if (may_be_name == 0) continue;
    const std::uint64_t hash = HashOf(Slice(text, token.span));
    Slot& slot = slots_[SlotOf(hash)];
    slot.seen = slot.hash == hash;
  }
}

std::size_t LowerWords::StartOf(const char* word) {
  static_assert(kShortest == 3);
  std::uint16_t two = 0;
  std::memcpy(&two, word, sizeof(two));
  const std::uint32_t third = static_cast<unsigned char>(word[2]);
  return (two | third << 16) * kMultiplier >> 20;
}

// Returns where `hash` is, or the free slot where it would be.
std::size_t LowerWords::SlotOf(std::uint64_t hash) const {
  std::size_t slot = hash & (slots_.size() - 1);
  while (slots_[slot].hash != 0 && slots_[slot].hash != hash) {
    slot = (slot + 1) & (slots_.size() - 1);
  }
  return slot;
}

bool LowerWords::Contains(std::string_view word) const {
  return slots_[SlotOf(LowerCasedHashOf(word))].seen;
}

}  // namespace claimline
