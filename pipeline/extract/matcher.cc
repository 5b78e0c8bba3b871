#include "extract/matcher.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include "extract/search.h"

namespace claimline {
namespace {

using Clock = std::chrono::steady_clock;

// How far guards see, in bytes; a character at the edge is taken in whole.
constexpr std::size_t kGuardReach = 64;

re2::StringPiece Piece(std::string_view text) {
  return {text.data(), text.size()};
}

bool IsContinuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::string GuardText(const Guard& guard) {
  switch (guard.place) {
    case Guard::Place::kBefore:
      return "(?:" + guard.pattern + ")$";
    case Guard::Place::kAfter:
      return "^(?:" + guard.pattern + ")";
    case Guard::Place::kMatch:
      return "^(?:" + guard.pattern + ")$";
  }
  return {};
}

// Returns what `guard` looks at: the text beside `match`, or the match.
std::string_view GuardView(const Guard& guard, std::string_view sentence,
                           Span match) {
  switch (guard.place) {
    case Guard::Place::kBefore: {
      std::size_t start =
          match.start > kGuardReach ? match.start - kGuardReach : 0;
      while (start > 0 && IsContinuation(sentence[start])) --start;
      return sentence.substr(start, match.start - start);
    }
    case Guard::Place::kAfter: {
      std::size_t end = std::min(match.end + kGuardReach, sentence.size());
      while (end < sentence.size() && IsContinuation(sentence[end])) ++end;
      return sentence.substr(match.end, end - match.end);
    }
    case Guard::Place::kMatch:
      return Slice(sentence, match);
  }
  return {};
}

}  // namespace

RuleGroup GroupOf(RuleKind kind) {
  if (kind == RuleKind::kEntity) return RuleGroup::kEntities;
  return ClaimKind(kind) ? RuleGroup::kValues : RuleGroup::kCues;
}

Matcher::Matcher(const RuleSet& rules) : rules_(rules) {
  for (std::uint32_t i = 0; i < rules.rules.size(); ++i) {
    const Rule& rule = rules.rules[i];
    if (!rule.scan.empty()) continue;
    Group& group = groups_[static_cast<std::size_t>(GroupOf(rule.kind))];
    if (!rule.lexicon.empty()) {
      group.gazetteer.Add(rule, rules.LexiconNamed(rule.lexicon));
      continue;
    }
    const auto text = [&](const std::string& pattern) {
      return rule.case_sensitive ? pattern : IgnoringCase(pattern);
    };
    auto compiled = std::unique_ptr<CompiledRule>(new CompiledRule{
        &rule, i, nullptr, LazyPattern(text(rule.pattern)), {}});
    if (!rule.trigger.empty()) {
      const std::string trigger = text(rule.trigger);
      compiled->trigger =
          &triggers_.try_emplace(trigger, trigger).first->second;
    }
    for (const Guard& guard : rule.guards) {
      compiled->guards.push_back(std::unique_ptr<CompiledGuard>(
          new CompiledGuard{&guard, LazyPattern(text(GuardText(guard)))}));
    }
    group.rules.push_back(std::move(compiled));
  }
  for (Group& group : groups_) {
    std::vector<const Rule*> filtered;
    for (const auto& compiled : group.rules) filtered.push_back(compiled->rule);
    group.filter = Filter(filtered, rules.needs);
    group.gazetteer.Build();
  }
}

const Guard* Matcher::RefusingGuard(const CompiledRule& rule,
                                    std::string_view sentence, Span match) {
  for (const auto& guard : rule.guards) {
    const std::string_view view = GuardView(*guard->guard, sentence, match);
    const bool fits = RE2::PartialMatch(Piece(view), guard->pattern.Get());
    if (fits == guard->guard->negated) return guard->guard;
  }
  return nullptr;
}

bool Matcher::Triggers(const CompiledRule& rule, std::string_view sentence,
                       TriggersSeen& seen) {
  if (rule.trigger == nullptr) return true;
  for (const auto& [trigger, fits] : seen) {
    if (trigger == rule.trigger) return fits;
  }
  const bool fits = RE2::PartialMatch(Piece(sentence), rule.trigger->Get());
  seen.emplace_back(rule.trigger, fits);
  return fits;
}

void Matcher::Run(const CompiledRule& rule, const Search& search,
                  Matches& matches) const {
  const Sentence& where = search.document.sentences[search.sentence];
  if (!rule.rule->sections.test(static_cast<std::size_t>(where.section))) {
    return;
  }
  const std::string_view sentence = Slice(search.document.text, where.span);
  const std::uint32_t offset = where.span.start;
  PatternSearch found(rule.pattern.Get(), rule.rule->boundary, sentence);
  bool accepted = false;
  while (const auto match = found.Next(accepted)) {
    const Span span{offset + match->span.start, offset + match->span.end};
    const Guard* guard = match->at_boundary
                             ? RefusingGuard(rule, sentence, match->span)
                             : nullptr;
    accepted = match->at_boundary && guard == nullptr;
    if (accepted) {
      matches.mentions.push_back(
          {rule.rule, span, search.sentence, found.Captures(offset)});
    } else if (search.options.keep_rejections) {
      const auto reason = match->at_boundary ? Rejection::Reason::kGuard
                                             : Rejection::Reason::kBoundary;
      matches.rejections.push_back(
          {{rule.rule, span, search.sentence, {}}, reason, guard, nullptr, {}});
    }
  }
}

void Matcher::RunGazetteer(const Group& group, const Search& search,
                           Matches& matches) const {
  const Sentence& where = search.document.sentences[search.sentence];
  for (const Gazetteer::Hit& hit :
       group.gazetteer.Find(search.document.text, where.span)) {
    if (hit.rule->sections.test(static_cast<std::size_t>(where.section))) {
      matches.mentions.push_back({hit.rule, hit.span, search.sentence, {}});
    }
  }
}

Matches Matcher::Find(RuleGroup group_name, const NormalizedDocument& document,
                      std::span<const std::uint32_t> sentences,
                      const MatchOptions& options) const {
  const Group& group = groups_[static_cast<std::size_t>(group_name)];
  Matches matches;
  if (options.measure) matches.costs.resize(rules_.rules.size());
  std::vector<std::uint32_t> all(group.rules.size());
  std::iota(all.begin(), all.end(), 0);
  TriggersSeen seen;
  for (const std::uint32_t sentence : sentences) {
    const Search search{document, sentence, options};
    RunGazetteer(group, search, matches);
    const std::string_view text =
        Slice(document.text, document.sentences[sentence].span);
    seen.clear();
    for (const std::uint32_t number :
         options.filter ? group.filter.Possible(text) : all) {
      const CompiledRule& rule = *group.rules[number];
      if (options.filter && !Triggers(rule, text, seen)) continue;
      if (!options.measure) {
        Run(rule, search, matches);
        continue;
      }
      RuleCost& cost = matches.costs[rule.index];
      const std::size_t before = matches.mentions.size();
      const auto start = Clock::now();
      Run(rule, search, matches);
      cost.time += Clock::now() - start;
      cost.tried += 1;
      cost.matched +=
          static_cast<std::uint32_t>(matches.mentions.size() - before);
    }
  }
  return matches;
}

Matches Matcher::Find(RuleGroup group, const NormalizedDocument& document,
                      const MatchOptions& options) const {
  std::vector<std::uint32_t> every(document.sentences.size());
  std::iota(every.begin(), every.end(), 0);
  return Find(group, document, every, options);
}

}  // namespace claimline
