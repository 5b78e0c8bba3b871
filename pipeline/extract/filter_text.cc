#include "extract/filter_text.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "base/ascii.h"
#include "base/byte_bits.h"
#include "base/need_text.h"
#include "extract/text_finder.h"

namespace claimline {
namespace {

// Returns where the figure ends whose first digit stands at `at`.
std::size_t EndOfFigure(std::string_view text, std::size_t at) {
  const auto is_digit = [&](std::size_t i) {
    return i < text.size() && IsAsciiDigit(text[i]);
  };
  ++at;
  while (is_digit(at) ||
         (at < text.size() && IsInFigure(text[at]) && is_digit(at + 1))) {
    ++at;
  }
  return at;
}

// Returns how many of the eight bytes at `text` come before the first that may
// be a digit or white space but a space.
std::size_t PlainBytes(const char* text) {
  std::uint64_t bytes;
  std::memcpy(&bytes, text, sizeof bytes);
  bytes &= ~kHighestBits;
  const std::uint64_t other =
      (BytesWithin(bytes, '0', '9') | BytesWithin(bytes, '\0', ' ' - 1)) &
      kHighestBits;
  return static_cast<std::size_t>(std::countr_zero(other)) / 8;
}

}  // namespace

void FilterText::Set(std::string_view sentence) {
  cuts_.clear();
  next_cut_ = 0;
  shift_ = 0;
  if (text_.size() < sentence.size() + TextFinder::kPadding) {
    text_.resize(sentence.size() + TextFinder::kPadding);
  }
  size_ = 0;
  for (std::size_t at = 0; at < sentence.size();) {
    if (at + 8 <= sentence.size()) {
      std::memcpy(&text_[size_], &sentence[at], 8);
      const std::size_t plain = PlainBytes(&sentence[at]);
      size_ += plain;
      at += plain;
      if (plain == 8) continue;
    }
    const char c = sentence[at];
    if (!IsAsciiDigit(c)) {
      text_[size_++] = IsAsciiSpace(c) ? ' ' : c;
      ++at;
      continue;
    }
    text_[size_++] = kDigits;
    at = EndOfFigure(sentence, at);
    cuts_.push_back({size_, at - size_});
  }
  std::fill_n(text_.begin() + static_cast<std::ptrdiff_t>(size_),
              TextFinder::kPadding, '\0');
}

}  // namespace claimline
