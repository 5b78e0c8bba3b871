#include "resolve/values.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

#include "resolve/count.h"
#include "resolve/date.h"
#include "resolve/resolve.h"

namespace claimline {
namespace {

// Returns for each of `mentions` where the next one starts that no count may
// run into.
std::vector<std::uint32_t> RoomEnds(std::span<const Mention> mentions) {
  std::vector<std::uint32_t> ends(mentions.size());
  std::uint32_t end = std::numeric_limits<std::uint32_t>::max();
  for (std::size_t i = mentions.size(); i-- > 0;) {
    ends[i] = end;
    if (!MayStandInCount(mentions[i])) end = mentions[i].span.start;
  }
  return ends;
}

}  // namespace

ResolvedValues ResolveValues(std::vector<Mention> mentions,
                             std::span<const Mention> dates,
                             const NormalizedDocument& document,
                             const Context& context, const RuleSet& rules) {
  std::vector<std::optional<Value>> date_values =
      ResolveDates(dates, document, context, rules);
  auto next_date = date_values.begin();
  const std::vector<std::uint32_t> room_ends = RoomEnds(mentions);
  std::uint32_t taken = 0;  // where the last value ends
  ResolvedValues resolved;
  resolved.values.reserve(mentions.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention& mention = mentions[i];
    std::optional<Value> value;
    if (mention.rule->kind == RuleKind::kDate) {
      std::optional<Value> date = std::move(*next_date++);
      if (mention.span.start >= taken) value = std::move(date);
    } else if (mention.span.start >= taken) {
      const Span sentence = document.sentences[mention.sentence].span;
      const Room room{sentence, std::min(sentence.end, room_ends[i])};
      auto resolution = Resolve(mention, document.text, room, context, rules);
      if (resolution) {
        mention.span = resolution->span;
        taken = mention.span.end;
        value = std::move(resolution->value);
      }
    }
    if (value) {
      resolved.values.push_back({std::move(mention), *std::move(value)});
    } else {
      resolved.refused.push_back(std::move(mention));
    }
  }
  return resolved;
}

}  // namespace claimline
