#include "extract/filter.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <unordered_map>
#include <utility>

namespace claimline {
namespace {

constexpr std::size_t kHeadSize = 8;
constexpr std::uint64_t kCaseBit = 0x20;

// What a byte is in keys: letters in lower case, all digits and all white space
// the same.
constexpr std::array<char, 256> Folds() {
  std::array<char, 256> folds{};
  for (std::size_t i = 0; i < folds.size(); ++i) {
    const bool capital = i >= 'A' && i <= 'Z';
    const bool space = i >= '\t' && i <= '\r';
    const bool digit = i >= '0' && i <= '9';
    folds[i] = capital ? static_cast<char>(i + kCaseBit)
               : space ? ' '
               : digit ? kAnyDigit
                       : static_cast<char>(i);
  }
  return folds;
}
constexpr std::array<char, 256> kFolds = Folds();

// A folded byte as one of 64: letters, the digit, the space and common signs
// apart, the others sharing what is left.
std::size_t ClassOf(char folded) {
  return static_cast<unsigned char>(folded) % 64;
}

char Fold(char c) { return kFolds[static_cast<unsigned char>(c)]; }

// Of a folded byte.
bool IsInWord(char c) { return c == kAnyDigit || (c >= 'a' && c <= 'z'); }

std::uint64_t EightBytes(const char* at) {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

// The first `size` of eight bytes, as a number. Little or big endian makes a
// difference to the number only, not to which are equal.
std::uint32_t KeyOf(const char* at, std::size_t size) {
  std::uint32_t key = 0;
  std::memcpy(&key, at, size);
  return key;
}

std::size_t SlotOf(std::uint32_t key, std::size_t slots) {
  return (key * 0x9E3779B1u >> 16) & (slots - 1);
}

void Meet(std::uint32_t need, auto& met) {
  met[need / 64] |= std::uint64_t{1} << need % 64;
}

// RE2 takes U+017F for an `s` and U+212A for a `k` where case does not matter.
bool HasUnusualCase(std::string_view text) {
  return text.find("\u017F") != text.npos || text.find("\u212A") != text.npos;
}

}  // namespace

Filter::Filter(std::span<const Rule* const> rules, std::span<const Need> needs)
    : rule_count_(rules.size()) {
  std::unordered_map<std::uint32_t, std::uint32_t> numbers;
  NeedsOfText texts;
  for (const Rule* rule : rules) {
    for (const std::uint32_t need : rule->needs) {
      if (numbers.size() == kMaxNeeds) break;
      const auto number = static_cast<std::uint32_t>(numbers.size());
      if (!numbers.try_emplace(need, number).second) continue;
      for (const std::string& text : needs[need]) {
        texts[text].push_back(number);
      }
    }
  }
  Fill(texts);
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

Filter::Head Filter::HeadOf(std::string_view text) {
  Head head;
  head.edge_before = text.starts_with(kEdge);
  if (head.edge_before) text.remove_prefix(1);
  head.edge_behind = text.ends_with(kEdge);
  if (head.edge_behind) text.remove_suffix(1);
  head.edge_behind = head.edge_behind && text.size() <= kHeadSize;
  text = text.substr(0, kHeadSize);
  head.size = static_cast<std::uint8_t>(text.size());
  std::array<char, kHeadSize> bytes{}, mask{}, folded{}, folded_mask{}, fold{};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool several = c == kAnyDigit || c == ' ';
    (several ? folded : bytes)[i] = c;
    (several ? folded_mask : mask)[i] = '\xFF';
    if (c >= 'a' && c <= 'z') fold[i] = kCaseBit;
  }
  head.bytes = EightBytes(bytes.data());
  head.mask = EightBytes(mask.data());
  head.folded = EightBytes(folded.data());
  head.folded_mask = EightBytes(folded_mask.data());
  head.fold = EightBytes(fold.data());
  return head;
}

void Filter::Fill(const NeedsOfText& texts) {
  std::array<std::vector<std::pair<std::size_t, Head>>, kLongestKey> by_length;
  for (const auto& [text, numbers] : texts) {
    Head head = HeadOf(text);
    head.first = static_cast<std::uint32_t>(met_by_.size());
    met_by_.insert(met_by_.end(), numbers.begin(), numbers.end());
    head.last = static_cast<std::uint32_t>(met_by_.size());
    std::array<char, kLongestKey> key{};
    const std::size_t length = std::min<std::size_t>(head.size, kLongestKey);
    for (std::size_t i = 0; i < length; ++i) {
      key[i] = Fold(text[i + head.edge_before]);
    }
    Announce(key[0], length > 1 ? std::optional(key[1]) : std::nullopt, length);
    by_length[length - 1].emplace_back(
        SlotOf(KeyOf(key.data(), length), kSlots), head);
  }
  for (std::size_t i = 0; i < kLongestKey; ++i) {
    auto& heads = by_length[i];
    Table& table = tables_[i];
    std::stable_sort(
        heads.begin(), heads.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    table.begin.assign(kSlots + 1, 0);
    for (const auto& [slot, head] : heads) {
      table.used[slot] = true;
      ++table.begin[slot + 1];
      table.heads.push_back(head);
    }
    for (std::size_t s = 0; s < kSlots; ++s) {
      table.begin[s + 1] += table.begin[s];
    }
  }
}

// Notes that some text starts with these bytes and has a key of `length`.
void Filter::Announce(char first, std::optional<char> second,
                      std::size_t length) {
  const auto bit = static_cast<std::uint8_t>(1u << (length - 1));
  for (std::size_t c = 0; c < kClasses; ++c) {
    if (second && c != ClassOf(*second)) continue;
    lengths_[ClassOf(first) * kClasses + c] |= bit;
  }
}

void Filter::Look(const Table& table, std::uint32_t key, Place place,
                  Met& met) const {
  const std::size_t slot = SlotOf(key, kSlots);
  if (!table.used[slot]) return;
  const std::uint64_t bytes = EightBytes(place.text);
  const std::uint64_t folded = EightBytes(place.folded);
  for (std::uint32_t i = table.begin[slot]; i < table.begin[slot + 1]; ++i) {
    const Head& head = table.heads[i];
    if (((bytes | head.fold) & head.mask) != head.bytes ||
        (folded & head.folded_mask) != head.folded ||
        (head.edge_before && IsInWord(place.folded[-1])) ||
        (head.edge_behind && IsInWord(place.folded[head.size]))) {
      continue;
    }
    for (std::uint32_t n = head.first; n < head.last; ++n) {
      Meet(met_by_[n], met);
    }
  }
}

Filter::Met Filter::MetBy(std::string_view sentence) const {
  Met met{};
  if (HasUnusualCase(sentence)) {
    met.fill(~std::uint64_t{0});
    return met;
  }
  // Padded, so that eight bytes and one on either side can be read anywhere.
  std::string text(1 + sentence.size() + kHeadSize + 1, '\0');
  std::copy(sentence.begin(), sentence.end(), text.begin() + 1);
  std::string folded(text.size(), '\0');
  std::transform(sentence.begin(), sentence.end(), folded.begin() + 1, Fold);
  for (std::size_t at = 1; at <= sentence.size(); ++at) {
    const Place place{text.data() + at, folded.data() + at};
    const std::uint8_t lengths = lengths_[ClassOf(place.folded[0]) * kClasses +
                                          ClassOf(place.folded[1])];
    if (lengths == 0) continue;
    for (std::size_t size = 1; size <= kLongestKey; ++size) {
      if ((lengths >> (size - 1) & 1) == 0) continue;
      Look(tables_[size - 1], KeyOf(place.folded, size), place, met);
    }
  }
  return met;
}

std::vector<std::uint32_t> Filter::Possible(std::string_view sentence) const {
  std::vector<std::uint32_t> possible;
  const Met met = MetBy(sentence);
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
