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
    auto compiled = std::unique_ptr<CompiledRule>(
        new CompiledRule{&rule, i, LazyPattern(text(rule.pattern)), {}});
    for (const Guard& guard : rule.guards) {
      compiled->guards.push_back(std::unique_ptr<CompiledGuard>(
          new CompiledGuard{&guard, LazyPattern(text(GuardText(guard)))}));
    }
    const std::string& trigger =
        rule.trigger.empty() ? rule.pattern : rule.trigger;
    Filter& filter = FilterOf(group, rule.kind);
    [[maybe_unused]] const int number = filter.set->Add(text(trigger), nullptr);
    assert(number == static_cast<int>(filter.rules.size()));
    filter.rules.push_back(static_cast<int>(group.rules.size()));
    group.rules.push_back(std::move(compiled));
  }
  for (Group& group : groups_) {
    for (Filter& filter : group.filters) filter.set->Compile();
    group.gazetteer.Build();
  }
}

Matcher::Filter& Matcher::FilterOf(Group& group, RuleKind kind) {
  for (Filter& filter : group.filters) {
    if (filter.kind == kind) return filter;
  }
  group.filters.push_back(
      {kind,
       std::make_unique<RE2::Set>(PatternOptions(), RE2::UNANCHORED),
       {}});
  return group.filters.back();
}

std::vector<int> Matcher::Possible(const Group& group,
                                   std::string_view sentence) {
  std::vector<int> possible;
  std::vector<int> matched;
  for (const Filter& filter : group.filters) {
    if (!filter.set->Match(Piece(sentence), &matched)) continue;
    for (const int number : matched) {
      possible.push_back(filter.rules[static_cast<std::size_t>(number)]);
    }
  }
  std::sort(possible.begin(), possible.end());
  return possible;
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
  std::vector<int> all(group.rules.size());
  std::iota(all.begin(), all.end(), 0);
  for (const std::uint32_t sentence : sentences) {
    const Search search{document, sentence, options};
    RunGazetteer(group, search, matches);
    const std::string_view text =
        Slice(document.text, document.sentences[sentence].span);
    for (const int number : options.filter ? Possible(group, text) : all) {
      const CompiledRule& rule = *group.rules[static_cast<std::size_t>(number)];
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
