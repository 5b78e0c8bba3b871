// Hashes of words and names, eight bytes at a time: for tables in memory, not
// for anything that is written down. They are good enough in all 64 bits to
// stand for the text itself where a rare mistake does no harm. Beside them what
// tables need whose texts may be in any case.
#ifndef CLAIMLINE_BASE_TEXT_HASH_H_
#define CLAIMLINE_BASE_TEXT_HASH_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace claimline {

// Returns eight bytes with those that are ASCII capitals in lower case.
constexpr std::uint64_t LowerCased(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  const std::uint64_t low = bytes & (kEach * 0x7F);
  const std::uint64_t from_a = low + kEach * (0x80 - 'A');
  const std::uint64_t beyond_z = low + kEach * (0x7F - 'Z');
  const std::uint64_t capitals = from_a & ~beyond_z & ~bytes & (kEach * 0x80);
  return bytes | (capitals >> 2);
}

// Returns the bytes of a text of at most eight as one number, in which texts of
// one size differ.
inline std::uint64_t ShortTextBytes(const char* text, std::size_t size) {
  if (size >= 4) {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::memcpy(&first, text, 4);
    std::memcpy(&last, text + size - 4, 4);
    return first | std::uint64_t{last} << 32;
  }
  if (size == 0) return 0;
  const auto byte = [&](std::size_t at) {
    return std::uint64_t{static_cast<unsigned char>(text[at])};
  };
  return byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16;
}

// Whether `a` and `b` are the same but for the case of ASCII letters.
inline bool LowerCasedEqual(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  const char* at_a = a.data();
  const char* at_b = b.data();
  std::size_t rest = a.size();
  for (; rest > 8; rest -= 8, at_a += 8, at_b += 8) {
    std::uint64_t bytes_a = 0;
    std::uint64_t bytes_b = 0;
    std::memcpy(&bytes_a, at_a, 8);
    std::memcpy(&bytes_b, at_b, 8);
    if (LowerCased(bytes_a) != LowerCased(bytes_b)) return false;
  }
  return LowerCased(ShortTextBytes(at_a, rest)) ==
         LowerCased(ShortTextBytes(at_b, rest));
}

// Returns the hash of `text`, each eight bytes of which are read by `read`.
template <typename Read>
std::uint64_t TextHashOf(std::string_view text, Read read) {
  constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15;
  const auto mix = [](std::uint64_t hash) {
    hash *= kMultiplier;
    return hash ^ (hash >> 32);
  };
  std::uint64_t hash = text.size() * kMultiplier;
  const char* at = text.data();
  std::size_t rest = text.size();
  for (; rest > 8; rest -= 8, at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, 8);
    hash = mix(hash ^ read(bytes));
  }
  return mix(mix(hash ^ read(ShortTextBytes(at, rest))));
}

// Returns the hash of `text`.
inline std::uint64_t HashOf(std::string_view text) {
  return TextHashOf(text, [](std::uint64_t bytes) { return bytes; });
}

// Returns the hash of `text` with its ASCII letters in lower case.
inline std::uint64_t LowerCasedHashOf(std::string_view text) {
  return TextHashOf(text,
                    [](std::uint64_t bytes) { return LowerCased(bytes); });
}

}  // namespace claimline

#endif  // CLAIMLINE_BASE_TEXT_HASH_H_
