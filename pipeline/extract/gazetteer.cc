#include "extract/gazetteer.h"

#include <algorithm>
#include <bit>
#include <tuple>

#include "unicode/word_edge.h"

namespace claimline {
namespace {

constexpr std::uint32_t kNoName = 0xFFFFFFFF;

unsigned char Folded(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 'A' && byte <= 'Z' ? byte + 32 : byte;
}

// Returns how many bytes of punctuation outside ASCII stand at `at`: U+0080 to
// U+00BF and U+2000 to U+207F, dashes and quotes among them.
std::size_t PunctuationSize(std::string_view text, std::size_t at) {
  const unsigned char lead = Folded(text[at]);
  if (lead == 0xC2) return 2;
  if (lead != 0xE2 || at + 1 >= text.size()) return 0;
  const unsigned char next = Folded(text[at + 1]);
  return next == 0x80 || next == 0x81 ? 3 : 0;
}

// Letters, digits and what is not ASCII: not exactly the characters of words,
// but the same in a text and in a surface, which is all that a key needs.
bool IsKeyByte(char c) {
  const unsigned char byte = Folded(c);
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
         byte >= 0x80;
}

// FNV-1a over the first word of `text`, at least one byte.
std::uint64_t KeyOf(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  std::size_t i = 0;
  do {
    hash = (hash ^ Folded(text[i])) * 0x100000001b3;
    ++i;
  } while (i < text.size() && IsKeyByte(text[i]) &&
           PunctuationSize(text, i) == 0);
  return hash ^ (hash >> 32);
}

}  // namespace

void Gazetteer::Add(const Rule& rule, const Lexicon& lexicon) {
  for (const Lexicon::Row& row : lexicon.rows()) {
    const std::string_view surface = row.cells.front();
    names_.push_back({KeyOf(surface), surface, &rule});
    const unsigned char first = static_cast<unsigned char>(surface.front());
    first_bytes_[first] = true;
    if (rule.case_sensitive) continue;
    first_bytes_[Folded(surface.front())] = true;
    if (first >= 'a' && first <= 'z') first_bytes_[first - 32] = true;
  }
}

void Gazetteer::Build() {
  std::sort(names_.begin(), names_.end(), [](const Name& a, const Name& b) {
    return std::tuple(a.hash, a.rule, b.surface.size(), a.surface) <
           std::tuple(b.hash, b.rule, a.surface.size(), b.surface);
  });
  slots_.assign(std::bit_ceil(names_.size() * 2 + 1), kNoName);
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (i > 0 && names_[i].hash == names_[i - 1].hash) continue;
    std::size_t slot = names_[i].hash & (slots_.size() - 1);
    while (slots_[slot] != kNoName) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = static_cast<std::uint32_t>(i);
  }
}

bool Gazetteer::Fits(const Name& name, std::string_view text) const {
  if (text.size() < name.surface.size()) return false;
  if (name.rule->case_sensitive) {
    if (!text.starts_with(name.surface)) return false;
  } else {
    const bool same =
        std::equal(name.surface.begin(), name.surface.end(), text.begin(),
                   [](char a, char b) { return Folded(a) == Folded(b); });
    if (!same) return false;
  }
  return IsWordEdge(text, name.surface.size());
}

std::vector<Gazetteer::Hit> Gazetteer::Find(std::string_view text,
                                            Span range) const {
  std::vector<Hit> hits;
  if (names_.empty()) return hits;
  const std::string_view reach = text.substr(0, range.end);
  bool inside_word = false;
  for (std::uint32_t at = range.start; at < range.end; ++at) {
    if (const std::size_t skipped = PunctuationSize(text, at); skipped > 0) {
      at += static_cast<std::uint32_t>(skipped) - 1;
      inside_word = false;
      continue;
    }
    const bool starts = !inside_word && IsKeyByte(text[at]);
    inside_word = IsKeyByte(text[at]);
    if (!starts || !first_bytes_[static_cast<unsigned char>(text[at])]) {
      continue;
    }
    const std::string_view rest = reach.substr(at);
    const std::uint64_t hash = KeyOf(rest);
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot] != kNoName && names_[slots_[slot]].hash != hash) {
      slot = (slot + 1) & (slots_.size() - 1);
    }
    if (slots_[slot] == kNoName) continue;
    const Rule* done = nullptr;
    for (std::size_t i = slots_[slot];
         i < names_.size() && names_[i].hash == hash; ++i) {
      if (names_[i].rule == done || !Fits(names_[i], rest)) continue;
      done = names_[i].rule;
      const auto size = static_cast<std::uint32_t>(names_[i].surface.size());
      hits.push_back({done, {at, at + size}});
    }
  }
  return hits;
}

}  // namespace claimline
