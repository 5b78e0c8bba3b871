// Classes of 64 bytes at once, as bits, so that words can be found without a
// question for each character, whose answers a processor could not foresee.
#ifndef CLAIMLINE_BASE_BYTE_BITS_H_
#define CLAIMLINE_BASE_BYTE_BITS_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace claimline {

inline constexpr std::size_t kBlock = 64;  // bytes

// Bit i says whether byte i of a block is of the class.
struct ByteBits {
  std::uint64_t words = 0;   // an ASCII letter or digit, or not ASCII
  std::uint64_t beyond = 0;  // not ASCII
};

// Of eight bytes at once.
inline constexpr std::uint64_t kEachByte = 0x0101010101010101;
inline constexpr std::uint64_t kHighestBits = kEachByte * 0x80;

// Sets the highest bit of each byte from `first` to `last`; bytes must not have
// it set before. The other bits come to nothing of use.
constexpr std::uint64_t BytesWithin(std::uint64_t bytes, unsigned char first,
                                    unsigned char last) {
  return (bytes + kEachByte * (0x80U - first)) &
         ~(bytes + kEachByte * (0x7FU - last));
}

// Returns the classes of the block that starts at `block`.
inline ByteBits ByteBitsOf(const char* block) {
  // Returns the highest bits of the bytes as the lowest eight.
  const auto gathered = [](std::uint64_t bytes) {
    return ((bytes & kHighestBits) >> 7) * 0x0102040810204080 >> 56;
  };
  ByteBits bits;
  std::uint64_t all = 0;
  for (std::size_t i = 0; i < kBlock; i += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, block + i, 8);
    const std::uint64_t low = bytes & ~kHighestBits;
    bits.words |= gathered(bytes | BytesWithin(low, '0', '9') |
                           BytesWithin(low | kEachByte * 0x20, 'a', 'z'))
                  << i;
    all |= bytes;
  }
  if ((all & kHighestBits) == 0) return bits;
  for (std::size_t i = 0; i < kBlock; i += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, block + i, 8);
    bits.beyond |= gathered(bytes) << i;
  }
  return bits;
}

// Returns the classes of the block of `text` that starts at `at`; no class for
// what is behind its end.
inline ByteBits ByteBitsAt(std::string_view text, std::size_t at) {
  if (text.size() - at >= kBlock) return ByteBitsOf(text.data() + at);
  char block[kBlock] = {};
  std::memcpy(block, text.data() + at, text.size() - at);
  return ByteBitsOf(block);
}

}  // namespace claimline

#endif  // CLAIMLINE_BASE_BYTE_BITS_H_
