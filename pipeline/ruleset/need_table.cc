#include "ruleset/need_table.h"

#include <algorithm>
#include <bit>

#include "ruleset/need_weight.h"

namespace claimline {
namespace {

// Whether a sentence with `b` holds `a`, too, which comes before it in order.
bool Covers(const NeedText& a, const NeedText& b) {
  if (a.starts_word != b.starts_word || a.size > b.size) return false;
  return a.ends_word ? a == b : b.First(a.size).bytes == a.bytes;
}

Need WithoutLonger(Need need) {
  std::sort(need.begin(), need.end());
  Need shorter;
  for (const NeedText& text : need) {
    if (shorter.empty() || !Covers(shorter.back(), text)) {
      shorter.push_back(text);
    }
  }
  return shorter;
}

}  // namespace

std::size_t NeedTable::Hash::operator()(const Need& need) const {
  std::size_t hash = need.size();
  for (const NeedText& text : need) {
    hash = (hash ^ text.bytes) * 0x9E3779B97F4A7C15u;
    hash = std::rotl(hash, 29);
  }
  return hash;
}

std::uint32_t NeedTable::Add(Need need) {
  need = WithoutLonger(std::move(need));
  const auto [at, is_new] =
      ids_.try_emplace(need, static_cast<std::uint32_t>(needs_.size()));
  if (is_new) needs_.push_back(std::move(need));
  return at->second;
}

const Need* NeedTable::Best(std::span<const std::uint32_t> ids) const {
  const Need* best = nullptr;
  for (const std::uint32_t id : ids) {
    const Need& need = needs_[id];
    if (best == nullptr || Weight(need) > Weight(*best)) best = &need;
  }
  return best;
}

}  // namespace claimline
