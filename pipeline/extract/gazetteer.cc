#include "extract/gazetteer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <optional>
#include <tuple>
#include <utility>

#include "base/ascii.h"
#include "base/text_hash.h"
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

// The hashes by which names are kept, letters folded: of the first word, and
// of the first two.
struct Keys {
  std::uint64_t one = 0;
  std::optional<std::uint64_t> two;  // where there are two
};

// Returns the keys of `text`, the first word of which ends at `end`.
Keys KeysOf(std::string_view text, std::size_t end) {
  Keys keys;
  keys.one = LowerCasedHashOf(text.substr(0, end));
  const std::size_t second = NextWord(text, end);
  if (second < text.size()) {
    keys.two = LowerCasedHashOf(text.substr(0, EndOfWord(text, second)));
  }
  return keys;
}

std::uint32_t UpperHalf(std::uint64_t key) {
  return static_cast<std::uint32_t>(key >> 32);
}

// Where first_words_ has the word of this key.
std::size_t FirstWordBit(std::uint64_t key) { return key & 0xFFFF; }

// The first two bytes of a text as one number, 0 where there is no second one.
std::size_t FirstPair(char first, char second) {
  return std::size_t{Byte(first)} << 8 | Byte(second);
}

}  // namespace

void Gazetteer::Add(const Rule& rule, const Lexicon& lexicon) {
  for (const Lexicon::Row& row : lexicon.rows()) {
    const std::string_view surface = row.cells.front();
    const Keys keys = KeysOf(surface, EndOfWord(surface, 1));
    names_.push_back({keys.two.value_or(keys.one), surface, &rule});
    first_words_.set(FirstWordBit(keys.one));
    AddFirstPairs(surface, rule.case_sensitive);
  }
}

void Gazetteer::AddFirstPairs(std::string_view surface, bool case_sensitive) {
  const auto cases = [&](char c) {
    const bool both = !case_sensitive && IsAsciiLetter(c);
    return std::array{c, both ? static_cast<char>(c ^ 0x20) : c};
  };
  for (const char first : cases(surface.front())) {
    if (surface.size() > 1) {
      for (const char second : cases(surface[1])) {
        first_pairs_.set(FirstPair(first, second));
      }
      continue;
    }
    for (int second = 0; second < 256; ++second) {
      first_pairs_.set(FirstPair(first, static_cast<char>(second)));
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

// Whether a name may start with `word`; few words do.
bool Gazetteer::MayStartName(std::string_view word) const {
  return first_words_.test(FirstWordBit(LowerCasedHashOf(word)));
}

// Returns `hits` and the longest name of each rule that starts at `at`, with a
// word that ends at `end`.
std::vector<Gazetteer::Hit> Gazetteer::WithNamesAt(std::vector<Hit> hits,
                                                   std::string_view text,
                                                   std::size_t at,
                                                   std::size_t end) const {
  const auto first = static_cast<std::ptrdiff_t>(hits.size());
  const std::string_view rest = text.substr(at);
  const Keys keys = KeysOf(rest, end - at);
  for (const auto& key : {keys.two, std::optional(keys.one)}) {
    if (!key) continue;
    for (const Name& name : Named(*key)) {
      const bool is_done =
          std::any_of(hits.begin() + first, hits.end(),
                      [&](const Hit& hit) { return hit.rule == name.rule; });
      if (is_done || !Fits(name, rest)) continue;
      const auto start = static_cast<std::uint32_t>(at);
      const auto size = static_cast<std::uint32_t>(name.surface.size());
      hits.push_back({name.rule, {start, start + size}});
    }
  }
  return hits;
}

std::vector<Gazetteer::Hit> Gazetteer::Find(std::string_view text,
                                            Span range) const {
  std::vector<Hit> hits;
  if (names_.empty()) return hits;
  const std::string_view reach = text.substr(0, range.end);
  for (std::size_t at = NextWord(reach, range.start); at < reach.size();) {
    const std::size_t end = EndOfWord(reach, at + 1);
    const char second = at + 1 < reach.size() ? reach[at + 1] : '\0';
    if (first_pairs_.test(FirstPair(reach[at], second)) &&
        MayStartName(reach.substr(at, end - at))) {
      hits = WithNamesAt(std::move(hits), reach, at, end);
    }
    at = NextWord(reach, end);
  }
  return hits;
}

}  // namespace claimline
