#include "extract/gazetteer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <optional>
#include <string>
#include <tuple>

#include "base/ascii.h"
#include "base/byte_bits.h"
#include "base/text_hash.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

unsigned char Byte(char c) { return static_cast<unsigned char>(c); }

// Returns how many bytes of punctuation outside ASCII stand at `at`: U+0080 to
// U+00BF and U+2000 to U+207F, dashes and quotes among them.
std::size_t PunctuationSize(std::string_view text, std::size_t at) {
  if (Byte(text[at]) == 0xC2) return 2;
  if (Byte(text[at]) != 0xE2 || at + 1 >= text.size()) return 0;
  const unsigned char next = Byte(text[at + 1]);
  return next == 0x80 || next == 0x81 ? 3 : 0;
}

// Letters, digits and what is not ASCII: not exactly the characters of words,
// but the same in a text and in a surface, which is all that a key needs.
constexpr auto kKeyBytes = [] {
  std::array<bool, 256> key{};
  for (int i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    key[i] = IsAsciiLetter(c) || IsAsciiDigit(c) || !IsAscii(c);
  }
  return key;
}();

bool IsKeyByte(char c) { return kKeyBytes[Byte(c)]; }

// Returns where the word ends that goes on at `at`.
std::size_t EndOfWord(std::string_view text, std::size_t at) {
  for (;; ++at) {
    at = EndOfAsciiLower(text, at);
    if (at >= text.size() || !IsKeyByte(text[at])) return at;
    if (!IsAscii(text[at]) && PunctuationSize(text, at) > 0) return at;
  }
}

// Returns where the next word starts, from `at` on; the end where there is
// none.
std::size_t NextWord(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (IsAscii(text[at])) {
      if (IsKeyByte(text[at])) return at;
      ++at;
    } else {
      const std::size_t size = PunctuationSize(text, at);
      if (size == 0) return at;
      at += size;
    }
  }
  return text.size();
}

// Whether the byte at `at` is part of punctuation outside ASCII.
bool IsInPunctuation(std::string_view text, std::size_t at) {
  std::size_t first = at;  // of the character's bytes
  while (first > 0 && at - first < 2 && IsContinuation(text[first])) {
    --first;
  }
  return at - first < PunctuationSize(text, first);
}

// Returns which bytes of the block of `text` at `at` are part of words.
std::uint64_t WordBitsAt(std::string_view text, std::size_t at) {
  const ByteBits bits = ByteBitsAt(text, at);
  std::uint64_t words = bits.words;
  for (std::uint64_t rest = bits.beyond; rest != 0; rest &= rest - 1) {
    const int i = std::countr_zero(rest);
    if (IsInPunctuation(text, at + static_cast<std::size_t>(i))) {
      words &= ~(std::uint64_t{1} << i);
    }
  }
  return words;
}

// Returns the key of the first two words of `text`, the first of which ends at
// `end`; none where it is the only one.
std::optional<std::uint64_t> KeyOfTwo(std::string_view text, std::size_t end) {
  const std::size_t second = NextWord(text, end);
  if (second == text.size()) return std::nullopt;
  return LowerCasedHashOf(text.substr(0, EndOfWord(text, second)));
}

std::uint32_t UpperHalf(std::uint64_t key) {
  return static_cast<std::uint32_t>(key >> 32);
}

// Where only_words_ and first_words_ have the word of this key.
std::size_t WordBit(std::uint64_t key) { return key & 0xFFFF; }

// The first bytes of a text, 0 behind its end, as numbers.
struct Start {
  std::size_t two = 0;
  std::size_t four = 0;  // mixed
};

Start StartOf(std::string_view text) {
  std::uint32_t bytes = 0;
  if (text.size() >= sizeof(bytes)) {
    std::memcpy(&bytes, text.data(), sizeof(bytes));
  } else {
    std::memcpy(&bytes, text.data(), text.size());
  }
  return {bytes & 0xFFFF, bytes * std::uint32_t{0x9E3779B1} >> 16};
}

}  // namespace

void Gazetteer::Add(const Rule& rule, const Lexicon& lexicon) {
  for (const Lexicon::Row& row : lexicon.rows()) {
    const std::string_view surface = row.cells.front();
    const std::size_t end = EndOfWord(surface, 1);
    const std::uint64_t one = LowerCasedHashOf(surface.substr(0, end));
    const auto two = KeyOfTwo(surface, end);
    (two ? first_words_ : only_words_).set(WordBit(one));
    names_.push_back({two.value_or(one), surface, &rule});
    AddStarts(surface, rule.case_sensitive);
  }
}

// Notes how `surface` may start in a text.
void Gazetteer::AddStarts(std::string_view surface, bool case_sensitive) {
  std::string start(surface.substr(0, kStart));
  for (unsigned cases = 0; cases < (case_sensitive ? 1U : 1U << kStart);
       ++cases) {
    for (std::size_t i = 0; i < start.size(); ++i) {
      const bool other = (cases >> i & 1) != 0 && IsAsciiLetter(surface[i]);
      start[i] = static_cast<char>(surface[i] ^ (other ? 0x20 : 0));
    }
    if (start.size() == kStart) {
      starts_.set(StartOf(start).four);
      continue;
    }
    if (start.size() > 1) short_starts_.set(StartOf(start).two);
    for (int next = 0; start.size() == 1 && next < 256; ++next) {
      short_starts_.set(StartOf(start + static_cast<char>(next)).two);
    }
  }
}

void Gazetteer::Build() {
  std::sort(names_.begin(), names_.end(), [](const Name& a, const Name& b) {
    return std::tuple(a.key, a.rule, b.surface.size(), a.surface) <
           std::tuple(b.key, b.rule, a.surface.size(), b.surface);
  });
  std::size_t keys = 0;
  for (std::size_t i = 0; i < names_.size(); ++i) keys += StartsKey(i);
  slots_.assign(std::bit_ceil(keys * 3 / 2 + 1), {});
  for (std::uint32_t i = 0; i < names_.size(); ++i) {
    if (!StartsKey(i)) continue;
    slots_[SlotOf(names_[i].key)] = {UpperHalf(names_[i].key), i};
  }
}

// Whether the name before the one at `i` has another key.
bool Gazetteer::StartsKey(std::size_t i) const {
  return i == 0 || names_[i - 1].key != names_[i].key;
}

// Returns where the names of `key` are, or the free slot where they would be.
std::size_t Gazetteer::SlotOf(std::uint64_t key) const {
  std::size_t slot = key & (slots_.size() - 1);
  while (slots_[slot].first != kNoName && slots_[slot].key != UpperHalf(key)) {
    slot = (slot + 1) & (slots_.size() - 1);
  }
  return slot;
}

std::span<const Gazetteer::Name> Gazetteer::Named(std::uint64_t key) const {
  const std::uint32_t first = slots_[SlotOf(key)].first;
  if (first == kNoName) return {};
  std::size_t last = first + 1;
  while (last < names_.size() && !StartsKey(last)) ++last;
  return std::span(names_).subspan(first, last - first);
}

bool Gazetteer::Fits(const Name& name, std::string_view text) const {
  const std::string_view surface = name.surface;
  if (text.size() < surface.size()) return false;
  const std::string_view found = text.substr(0, surface.size());
  if (name.rule->case_sensitive) {
    if (found != surface) return false;
  } else {
    const bool same = std::equal(
        surface.begin(), surface.end(), found.begin(),
        [](char a, char b) { return ToAsciiLower(a) == ToAsciiLower(b); });
    if (!same) return false;
  }
  return IsWordEdge(text, surface.size());
}

// Adds the longest name of each rule that starts at `at`, where a word does.
void Gazetteer::AddNamesAt(std::string_view text, std::size_t at,
                           std::vector<Hit>& hits) const {
  const std::string_view rest = text.substr(at);
  const std::size_t end = EndOfWord(rest, 1);
  const std::uint64_t one = LowerCasedHashOf(rest.substr(0, end));
  const std::size_t before = hits.size();
  const auto add_named = [&](std::uint64_t key) {
    for (const Name& name : Named(key)) {
      const bool is_done = std::any_of(
          hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(),
          [&](const Hit& hit) { return hit.rule == name.rule; });
      if (is_done || !Fits(name, rest)) continue;
      const auto start = static_cast<std::uint32_t>(at);
      const auto size = static_cast<std::uint32_t>(name.surface.size());
      hits.push_back({name.rule, {start, start + size}});
    }
  };
  if (first_words_.test(WordBit(one))) {
    if (const auto two = KeyOfTwo(rest, end)) add_named(*two);
  }
  if (only_words_.test(WordBit(one))) add_named(one);
}

std::vector<Gazetteer::Hit> Gazetteer::Find(std::string_view text,
                                            Span range) const {
  std::vector<Hit> hits;
  if (names_.empty()) return hits;
  const std::string_view reach = text.substr(0, range.end);
  std::uint64_t in_word = 0;  // 1: the block before ended in a word
  for (std::size_t block = range.start; block < reach.size(); block += kBlock) {
    const std::uint64_t words = WordBitsAt(reach, block);
    std::uint64_t starts = words & ~(words << 1 | in_word);
    in_word = words >> (kBlock - 1);
    for (; starts != 0; starts &= starts - 1) {
      const std::size_t at =
          block + static_cast<std::size_t>(std::countr_zero(starts));
      const Start start = StartOf(reach.substr(at));
      if (starts_.test(start.four) || short_starts_.test(start.two)) {
        AddNamesAt(reach, at, hits);
      }
    }
  }
  return hits;
}

}  // namespace claimline
