#include "extract/matcher.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include "extract/boundary.h"

namespace claimline {
namespace {

using Clock = std::chrono::steady_clock;

// How far guards see, in bytes; a character at the edge is taken in whole.
constexpr std::size_t kGuardReach = 64;

// More captures than any pattern may have.
constexpr int kMaxGroups = 32;

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

Boundary LeftPart(Boundary boundary) {
  const bool left = boundary == Boundary::kLeft || boundary == Boundary::kWord;
  return left ? Boundary::kLeft : Boundary::kNone;
}

// Captures of `match`, moved by `offset` to where the sentence stands.
std::vector<Capture> CapturesOf(const RE2& pattern,
                                std::span<const re2::StringPiece> groups,
                                std::string_view sentence,
                                std::uint32_t offset) {
  std::vector<Capture> captures;
  captures.reserve(groups.size() - 1);
  for (const auto& [number, name] : pattern.CapturingGroupNames()) {
    const re2::StringPiece& group = groups[static_cast<std::size_t>(number)];
    if (group.data() == nullptr) continue;
    const auto start =
        offset + static_cast<std::uint32_t>(group.data() - sentence.data());
    captures.push_back(
        {*PartFromName(name),
         {start, start + static_cast<std::uint32_t>(group.size())}});
  }
  return captures;
}

}  // namespace

RuleGroup GroupOf(RuleKind kind) {
  if (kind == RuleKind::kEntity) return RuleGroup::kEntities;
  return ClaimKind(kind) ? RuleGroup::kValues : RuleGroup::kCues;
}

Matcher::Matcher(const RuleSet& rules) : rules_(rules) {
  for (std::uint32_t i = 0; i < rules.rules.size(); ++i) {
    const Rule& rule = rules.rules[i];
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
    if (group.filter == nullptr) {
      group.filter =
          std::make_unique<RE2::Set>(PatternOptions(), RE2::UNANCHORED);
    }
    const std::string& trigger =
        rule.trigger.empty() ? rule.pattern : rule.trigger;
    [[maybe_unused]] const int number =
        group.filter->Add(text(trigger), nullptr);
    assert(number == static_cast<int>(group.rules.size()));
    group.rules.push_back(std::move(compiled));
  }
  for (Group& group : groups_) {
    if (group.filter != nullptr) group.filter->Compile();
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

void Matcher::Run(const CompiledRule& rule, const Search& search,
                  Matches& matches) const {
  const Sentence& where = search.document.sentences[search.sentence];
  if (!rule.rule->sections.test(static_cast<std::size_t>(where.section))) {
    return;
  }
  const std::string_view sentence = Slice(search.document.text, where.span);
  const std::uint32_t offset = where.span.start;
  const RE2& pattern = rule.pattern.Get();
  std::array<re2::StringPiece, kMaxGroups> groups;
  const int group_count = 1 + pattern.NumberOfCapturingGroups();
  assert(group_count <= kMaxGroups);

  std::size_t from = 0;
  while (from < sentence.size() &&
         pattern.Match(Piece(sentence), from, sentence.size(), RE2::UNANCHORED,
                       groups.data(), group_count)) {
    const auto start =
        static_cast<std::uint32_t>(groups[0].data() - sentence.data());
    Span match{start, start + static_cast<std::uint32_t>(groups[0].size())};
    // A long alternative may have run into a word, as `$5 m` of `$5 more` has:
    // the longest one that ends at an edge counts.
    const bool starts_well =
        EndsAtBoundary(sentence, match, LeftPart(rule.rule->boundary));
    bool fits = EndsAtBoundary(sentence, match, rule.rule->boundary);
    while (starts_well && !fits && match.size() > 1 &&
           pattern.Match(Piece(sentence), match.start, match.end - 1,
                         RE2::ANCHOR_START, groups.data(), group_count)) {
      match.end = match.start + static_cast<std::uint32_t>(groups[0].size());
      fits = EndsAtBoundary(sentence, match, rule.rule->boundary);
    }
    // After a refusal the search goes on one character further.
    from = match.start + 1;
    while (from < sentence.size() && IsContinuation(sentence[from])) ++from;
    if (match.empty()) continue;
    const Span span{offset + match.start, offset + match.end};
    const Guard* guard = fits ? RefusingGuard(rule, sentence, match) : nullptr;
    if (fits && guard == nullptr) {
      const std::span<const re2::StringPiece> found(
          groups.data(), static_cast<std::size_t>(group_count));
      matches.mentions.push_back(
          {rule.rule, span, search.sentence,
           CapturesOf(pattern, found, sentence, offset)});
      from = match.end;
    } else if (search.options.keep_rejections) {
      matches.rejections.push_back(
          {{rule.rule, span, search.sentence, {}},
           fits ? Rejection::Reason::kGuard : Rejection::Reason::kBoundary,
           guard,
           nullptr,
           {}});
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
  std::vector<int> possible;
  for (const std::uint32_t sentence : sentences) {
    const Search search{document, sentence, options};
    RunGazetteer(group, search, matches);
    if (group.filter == nullptr) continue;
    const std::string_view text =
        Slice(document.text, document.sentences[sentence].span);
    if (!options.filter) {
      possible = all;
    } else if (!group.filter->Match(Piece(text), &possible)) {
      continue;
    }
    std::sort(possible.begin(), possible.end());
    for (const int number : possible) {
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
