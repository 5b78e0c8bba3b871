#include "extract/filter.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "base/need_text.h"

namespace claimline {
namespace {

// RE2 takes U+017F for an `s` and U+212A for a `k` where case does not matter.
constexpr NeedText kUnusualLetters[] = {"\u017F", "\u212A"};

// Returns how few sentences are likely to meet `need`: the length of the text
// that says least.
std::size_t Rarity(const Need& need) {
  std::size_t rarity = SIZE_MAX;
  for (const NeedText& text : need) {
    rarity = std::min(rarity, std::size_t{text.size});
  }
  return rarity;
}

}  // namespace

Filter::Filter(std::span<const Rule* const> rules, std::span<const Need> needs)
    : need_count_(needs.size()) {
  std::vector<bool> is_start(needs.size());
  for (const Rule* rule : rules) {
    needs_of_rule_.push_back(rule->needs);
    if (!rule->starts) continue;
    needs_of_rule_.back().push_back(*rule->starts);
    is_start[*rule->starts] = true;
  }
  AddKinds(needs, is_start);
  words_ = (kinds_.size() + 63) / 64;
  starts_.assign(words_ * rules.size(), 0);
  std::vector<Ids> kinds_of_need(needs.size());
  for (std::uint32_t kind = 0; kind < kinds_.size(); ++kind) {
    for (const std::uint32_t need : kinds_[kind].needs) {
      kinds_of_need[need].push_back(kind);
    }
  }
  for (std::uint32_t rule = 0; rule < rules.size(); ++rule) {
    if (needs_of_rule_[rule].empty()) {
      without_needs_.push_back(rule);
      continue;
    }
    for (const std::uint32_t kind : kinds_of_need[RarestNeed(rule, needs)]) {
      kinds_[kind].rules.push_back(rule);
    }
    if (!rules[rule]->starts) continue;
    for (const std::uint32_t kind : kinds_of_need[*rules[rule]->starts]) {
      starts_[rule * words_ + kind / 64] |= std::uint64_t{1} << kind % 64;
    }
  }
}

// Gathers the texts of all needs that rules have, sorted into kinds, and what
// finds them.
void Filter::AddKinds(std::span<const Need> needs,
                      const std::vector<bool>& is_start) {
  std::vector<bool> is_used(needs.size());
  for (const Ids& wanted : needs_of_rule_) {
    for (const std::uint32_t need : wanted) is_used[need] = true;
  }
  std::size_t count = 0;
  for (const Need& need : needs) count += need.size();
  std::vector<std::pair<NeedText, std::uint32_t>> all;
  all.reserve(count);
  for (std::uint32_t need = 0; need < needs.size(); ++need) {
    if (!is_used[need]) continue;
    for (const NeedText& text : needs[need]) all.emplace_back(text, need);
  }
  std::sort(all.begin(), all.end());
  std::map<Ids, std::uint32_t> numbers;
  std::vector<TextFinder::Entry> texts;
  Ids met;
  for (auto at = all.begin(); at != all.end();) {
    const NeedText& text = at->first;
    met.clear();
    for (; at != all.end() && at->first == text; ++at) {
      met.push_back(at->second);
    }
    const auto [kind, is_new] =
        numbers.try_emplace(met, static_cast<std::uint32_t>(kinds_.size()));
    texts.push_back({text, kind->second});
    if (!is_new) continue;
    kinds_.push_back({met, {}, false, false});
    for (const std::uint32_t need : met) {
      kinds_.back().marks_start |= is_start[need];
    }
  }
  kinds_.push_back({{}, {}, false, true});
  for (const NeedText& letter : kUnusualLetters) {
    texts.push_back({letter, static_cast<std::uint32_t>(kinds_.size() - 1)});
  }
  finder_ = TextFinder(texts);
}

std::uint32_t Filter::RarestNeed(std::uint32_t rule,
                                 std::span<const Need> needs) const {
  return *std::max_element(needs_of_rule_[rule].begin(),
                           needs_of_rule_[rule].end(),
                           [&](std::uint32_t a, std::uint32_t b) {
                             return Rarity(needs[a]) < Rarity(needs[b]);
                           });
}

std::span<const std::uint32_t> Filter::Places(
    std::uint32_t rule, std::span<const Sighting> sightings,
    std::vector<std::uint32_t>& places) const {
  places.clear();
  for (const Sighting& sighting : sightings) {
    const std::uint64_t word = starts_[rule * words_ + sighting.kind / 64];
    if ((word >> sighting.kind % 64 & 1) != 0) places.push_back(sighting.at);
  }
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

FilterPass::FilterPass(const Filter& filter)
    : filter_(filter),
      met_(filter.need_count_, 0),
      seen_(filter.kinds_.size(), 0),
      noted_(filter.needs_of_rule_.size(), 0) {}

void FilterPass::Meet(const Filter::Kind& kind) {
  unusual_case_ |= kind.unusual_case;
  for (const std::uint32_t need : kind.needs) met_[need] = sentence_;
  for (const std::uint32_t rule : kind.rules) {
    if (std::exchange(noted_[rule], sentence_) != sentence_) {
      rules_.push_back(rule);
    }
  }
}

Leads FilterPass::Look(std::string_view sentence) {
  ++sentence_;
  rules_ = filter_.without_needs_;
  sightings_.clear();
  unusual_case_ = false;
  text_.Set(sentence);
  const auto note = [&](std::uint32_t number, std::size_t at) {
    const Filter::Kind& kind = filter_.kinds_[number];
    if (std::exchange(seen_[number], sentence_) != sentence_) Meet(kind);
    if (kind.marks_start) sightings_.push_back({number, text_.Origin(at)});
  };
  filter_.finder_.Find(text_.text(), memory_, note);
  std::erase_if(rules_, [this](std::uint32_t rule) {
    const std::vector<std::uint32_t>& needs = filter_.needs_of_rule_[rule];
    return std::any_of(needs.begin(), needs.end(), [this](std::uint32_t need) {
      return met_[need] != sentence_;
    });
  });
  std::sort(rules_.begin(), rules_.end());
  return {rules_, sightings_, unusual_case_};
}

}  // namespace claimline
