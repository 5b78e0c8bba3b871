#include "extract/filter.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <unordered_map>

namespace claimline {
namespace {

constexpr std::size_t kPair = 2;
constexpr std::size_t kTriple = 3;
constexpr std::size_t kQuad = 4;

// Letters of either case have one key; so have some signs, which is no harm.
std::uint32_t QuadAt(const char* at) {
  std::uint32_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes | 0x20202020;
}

std::uint32_t PairAt(const char* at) {
  std::uint16_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes | 0x2020u;
}

std::uint32_t TripleAt(const char* at) {
  return PairAt(at) |
         (static_cast<std::uint32_t>(static_cast<unsigned char>(at[2])) | 0x20u)
             << 16;
}

char Lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// Capitals of a need are those of the text; small letters are of either case.
bool StartsWith(std::string_view text, std::string_view needed) {
  return text.size() >= needed.size() &&
         std::equal(needed.begin(), needed.end(), text.begin(),
                    [](char a, char b) { return a == b || a == Lower(b); });
}

std::size_t SlotOf(std::uint32_t key, std::size_t slots) {
  return (key * 0x9E3779B1u >> 8) & (slots - 1);
}

std::string WithPlainSpaces(std::string_view text) {
  std::string plain(text);
  std::replace_if(
      plain.begin(), plain.end(), [](char c) { return c >= '\t' && c <= '\r'; },
      ' ');
  return plain;
}

// RE2 takes U+017F for an `s` and U+212A for a `k` where case does not matter.
bool HasUnusualCase(const std::array<bool, 256>& seen) {
  return (seen[0xC5] && seen[0xBF]) || (seen[0xE2] && seen[0x84] && seen[0xAA]);
}

}  // namespace

void Filter::Table::Build() {
  const auto slot = [](const Text& text) { return SlotOf(text.key, kKeys); };
  std::sort(texts.begin(), texts.end(),
            [&](const Text& a, const Text& b) { return slot(a) < slot(b); });
  for (const Text& text : texts) keys[slot(text)] = true;
  heads.assign(kKeys + 1, 0);
  std::size_t next = 0;
  for (std::size_t s = 0; s <= kKeys; ++s) {
    while (next < texts.size() && slot(texts[next]) < s) ++next;
    heads[s] = static_cast<std::uint32_t>(next);
  }
}

Filter::Filter(std::span<const Rule* const> rules, std::span<const Need> needs)
    : rule_count_(rules.size()) {
  std::unordered_map<std::uint32_t, std::uint32_t> numbers;
  for (const Rule* rule : rules) {
    for (const std::uint32_t need : rule->needs) {
      if (numbers.size() == kMaxNeeds) break;
      const auto number = static_cast<std::uint32_t>(numbers.size());
      if (numbers.try_emplace(need, number).second) {
        AddNeed(needs[need], number);
      }
    }
  }
  pairs_.Build();
  triples_.Build();
  quads_.Build();
  words_ = (numbers.size() + 63) / 64;
  wanted_.assign(words_ * rule_count_, 0);
  for (std::size_t r = 0; r < rule_count_; ++r) {
    for (const std::uint32_t need : rules[r]->needs) {
      const auto found = numbers.find(need);
      if (found == numbers.end()) continue;
      wanted_[r * words_ + found->second / 64] |= std::uint64_t{1}
                                                  << found->second % 64;
    }
  }
}

void Filter::AddNeed(const Need& need, std::uint32_t number) {
  if (need.digit) {
    for (char c = '0'; c <= '9'; ++c) {
      by_byte_[static_cast<unsigned char>(c)].push_back(number);
    }
  }
  for (const std::string& text : need.texts) {
    if (text.size() >= kQuad) {
      quads_.texts.push_back({QuadAt(text.data()), number, text});
    } else if (text.size() == kTriple) {
      triples_.texts.push_back({TripleAt(text.data()), number, text});
    } else if (text.size() == kPair) {
      pairs_.texts.push_back({PairAt(text.data()), number, text});
    } else {
      const char c = text.at(0);
      by_byte_[static_cast<unsigned char>(c)].push_back(number);
      if (c >= 'a' && c <= 'z') by_byte_[c - 32].push_back(number);
    }
  }
}

void Filter::Look(const Table& table, std::uint32_t key, std::string_view rest,
                  Met& met) {
  const std::size_t slot = SlotOf(key, kKeys);
  if (!table.keys[slot]) return;
  for (std::uint32_t i = table.heads[slot]; i < table.heads[slot + 1]; ++i) {
    const Text& text = table.texts[i];
    if (text.key == key && StartsWith(rest, text.text)) {
      met[text.need / 64] |= std::uint64_t{1} << text.need % 64;
    }
  }
}

Filter::Met Filter::MetBy(std::string_view sentence) const {
  Met met{};
  std::array<bool, 256> seen{};
  for (const char c : sentence) seen[static_cast<unsigned char>(c)] = true;
  if (HasUnusualCase(seen)) {
    met.fill(~std::uint64_t{0});
    return met;
  }
  for (std::size_t byte = 0; byte < seen.size(); ++byte) {
    if (!seen[byte]) continue;
    for (const std::uint32_t need : by_byte_[byte]) {
      met[need / 64] |= std::uint64_t{1} << need % 64;
    }
  }
  for (std::size_t at = 0; at + kPair <= sentence.size(); ++at) {
    const std::string_view rest = sentence.substr(at);
    Look(pairs_, PairAt(rest.data()), rest, met);
    if (rest.size() < kTriple) continue;
    Look(triples_, TripleAt(rest.data()), rest, met);
    if (rest.size() >= kQuad) Look(quads_, QuadAt(rest.data()), rest, met);
  }
  return met;
}

std::vector<std::uint32_t> Filter::Possible(std::string_view sentence) const {
  std::vector<std::uint32_t> possible;
  constexpr std::string_view kSpaces = "\t\n\v\f\r";
  const bool plain = sentence.find_first_of(kSpaces) == sentence.npos;
  const Met met = plain ? MetBy(sentence) : MetBy(WithPlainSpaces(sentence));
  for (std::size_t rule = 0; rule < rule_count_; ++rule) {
    std::uint64_t missing = 0;
    for (std::size_t w = 0; w < words_; ++w) {
      missing |= wanted_[rule * words_ + w] & ~met[w];
    }
    if (missing == 0) possible.push_back(static_cast<std::uint32_t>(rule));
  }
  return possible;
}

}  // namespace claimline
