#include "extract/matcher.h"

#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <cassert>
#include <iterator>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include "extract/lead.h"
#include "extract/outline_pass.h"
#include "extract/search.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

using Clock = std::chrono::steady_clock;

// How many sentences are one piece of work: few enough for all processors to
// have a part in one article.
constexpr std::size_t kBatch = 64;

void Append(Matches matches, Matches& all) {
  std::move(matches.mentions.begin(), matches.mentions.end(),
            std::back_inserter(all.mentions));
  std::move(matches.rejections.begin(), matches.rejections.end(),
            std::back_inserter(all.rejections));
  all.costs.resize(matches.costs.size());
  for (std::size_t i = 0; i < matches.costs.size(); ++i) {
    all.costs[i].tried += matches.costs[i].tried;
    all.costs[i].matched += matches.costs[i].matched;
    all.costs[i].time += matches.costs[i].time;
  }
}

}  // namespace

RuleGroup GroupOf(RuleKind kind) {
  if (kind == RuleKind::kEntity) return RuleGroup::kEntities;
  return ClaimKind(kind) ? RuleGroup::kValues : RuleGroup::kCues;
}

void DocumentLeads::Add(const Leads& leads) {
  rules_.insert(rules_.end(), leads.rules.begin(), leads.rules.end());
  sightings_.insert(sightings_.end(), leads.sightings.begin(),
                    leads.sightings.end());
  ends_.push_back({rules_.size(), sightings_.size(), leads.unusual_case});
}

Leads DocumentLeads::Of(std::uint32_t sentence) const {
  const Ends first = sentence == 0 ? Ends() : ends_[sentence - 1];
  const Ends last = ends_[sentence];
  return {std::span(rules_).subspan(first.rules, last.rules - first.rules),
          std::span(sightings_)
              .subspan(first.sightings, last.sightings - first.sightings),
          last.unusual_case};
}

Matcher::Matcher(const RuleSet& rules)
    : rules_(rules), compiled_of_rule_(rules.rules.size()) {
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    Group& group = groups_[g];
    group.first = static_cast<std::uint32_t>(compiled_.size());
    for (std::uint32_t i = 0; i < rules.rules.size(); ++i) {
      const Rule& rule = rules.rules[i];
      if (static_cast<std::size_t>(GroupOf(rule.kind)) != g ||
          !rule.scan.empty()) {
        continue;
      }
      if (rule.lexicon.empty()) {
        Compile(i);
      } else {
        group.gazetteer.Add(rule, rules.LexiconNamed(rule.lexicon));
      }
    }
    group.last = static_cast<std::uint32_t>(compiled_.size());
    group.all.resize(group.last - group.first);
    std::iota(group.all.begin(), group.all.end(), group.first);
    group.gazetteer.Build();
  }
  std::vector<const Rule*> filtered;
  for (const auto& compiled : compiled_) filtered.push_back(compiled->rule);
  filter_.emplace(filtered, rules.needs);
}

void Matcher::Compile(std::uint32_t index) {
  const Rule& rule = rules_.rules[index];
  const LazyPattern* lead = nullptr;
  if (!rule.lead.empty()) {
    const std::string text = LeadPattern(rule.lead);
    lead = &leads_
                .try_emplace({text, rule.case_sensitive}, text,
                             rule.case_sensitive)
                .first->second;
  }
  auto compiled = std::unique_ptr<CompiledRule>(
      new CompiledRule{&rule,
                       index,
                       LazyPattern(rule.pattern, rule.case_sensitive),
                       lead,
                       {},
                       {}});
  // What must fit refuses more than what must not, and is asked first.
  for (const bool negated : {false, true}) {
    for (const Guard& guard : rule.guards) {
      if (guard.negated != negated) continue;
      const bool behind = guard.place == Guard::Place::kAfter;
      (behind ? compiled->guards_behind : compiled->guards)
          .Add(guard, rule.case_sensitive);
    }
  }
  compiled_of_rule_[index] = compiled.get();
  compiled_.push_back(std::move(compiled));
}

void Matcher::Run(const CompiledRule& rule, const Search& search,
                  std::optional<std::span<const std::uint32_t>> places,
                  Matches& matches) const {
  const Sentence& where = search.document.sentences[search.sentence];
  if (!rule.rule->sections.test(static_cast<std::size_t>(where.section)) ||
      (places && places->empty())) {
    return;
  }
  const std::string_view sentence = Slice(search.document.text, where.span);
  PatternSearch found(rule.pattern.Get(), rule.rule->boundary, sentence,
                      places);
  std::uint32_t taken = 0;  // where the last mention ends
  bool accepted = false;
  while (const auto match = found.Next(accepted)) {
    accepted = false;
    if (!match->at_boundary) {
      Reject(rule, search, match->span, nullptr, matches);
      continue;
    }
    if (const Guard* guard = rule.guards_behind.Refusing(sentence, match->span,
                                                         search.outlines)) {
      Reject(rule, search, match->span, guard, matches);
      continue;
    }
    std::uint32_t start = match->span.start;
    if (rule.lead != nullptr) {
      start = FindLead(rule.lead->Get(), rule.rule->boundary, sentence, taken,
                       match->span.start)
                  .value_or(match->span.start);
    }
    accepted = Accept(rule, search, start, match->span, matches);
    // Where a guard refuses the match with its lead, it may stand without.
    if (!accepted && start != match->span.start) {
      accepted = Accept(rule, search, match->span.start, match->span, matches);
    }
    if (accepted) taken = match->span.end;
  }
}

// Adds what `rule` matched at `match` with a lead from `start` on, unless a
// guard on more than what is behind refuses it; returns whether none did.
bool Matcher::Accept(const CompiledRule& rule, const Search& search,
                     std::uint32_t start, Span match, Matches& matches) {
  const Span where = search.document.sentences[search.sentence].span;
  const std::string_view sentence = Slice(search.document.text, where);
  const Span whole{start, match.end};
  if (const Guard* guard =
          rule.guards.Refusing(sentence, whole, search.outlines)) {
    Reject(rule, search, whole, guard, matches);
    return false;
  }
  matches.mentions.push_back({rule.rule,
                              {where.start + start, where.start + match.end},
                              search.sentence,
                              where.start + match.start});
  return true;
}

// Keeps that `guard` refused a match at `span` of the sentence, or, where there
// is none, its boundary; if that is asked for.
void Matcher::Reject(const CompiledRule& rule, const Search& search, Span span,
                     const Guard* guard, Matches& matches) {
  if (!search.options.keep_rejections) return;
  const std::uint32_t offset =
      search.document.sentences[search.sentence].span.start;
  const auto reason = guard != nullptr ? Rejection::Reason::kGuard
                                       : Rejection::Reason::kBoundary;
  matches.rejections.push_back(
      {{rule.rule, {offset + span.start, offset + span.end}, search.sentence},
       reason,
       guard,
       nullptr,
       {}});
}

void Matcher::RunGazetteer(const Group& group, const Search& search,
                           Matches& matches) const {
  const Sentence& where = search.document.sentences[search.sentence];
  for (const Gazetteer::Hit& hit :
       group.gazetteer.Find(search.document.text, where.span)) {
    if (hit.rule->sections.test(static_cast<std::size_t>(where.section))) {
      matches.mentions.push_back({hit.rule, hit.span, search.sentence});
    }
  }
}

DocumentLeads Matcher::Look(const NormalizedDocument& document) const {
  DocumentLeads leads;
  FilterPass pass(*filter_);
  for (const Sentence& sentence : document.sentences) {
    leads.Add(pass.Look(Slice(document.text, sentence.span)));
  }
  return leads;
}

void Matcher::RunMeasured(const CompiledRule& rule, const Search& search,
                          std::optional<std::span<const std::uint32_t>> places,
                          Matches& matches) const {
  RuleCost& cost = matches.costs[rule.index];
  const std::size_t before = matches.mentions.size();
  const auto start = Clock::now();
  Run(rule, search, places, matches);
  cost.time += Clock::now() - start;
  cost.tried += 1;
  cost.matched += static_cast<std::uint32_t>(matches.mentions.size() - before);
}

Matches Matcher::FindIn(std::span<const std::uint32_t> sentences,
                        const Group& group, const NormalizedDocument& document,
                        const DocumentLeads& leads,
                        const MatchOptions& options) const {
  Matches matches;
  if (options.measure) matches.costs.resize(rules_.rules.size());
  std::vector<std::uint32_t> scratch;
  OutlinePass outlines(rules_.outlines);
  for (const std::uint32_t sentence : sentences) {
    const Leads lead = leads.Of(sentence);
    const bool everywhere = !options.filter || lead.unusual_case;
    outlines.Enter(Slice(document.text, document.sentences[sentence].span));
    const Search search{document, sentence, options,
                        everywhere ? nullptr : &outlines};
    RunGazetteer(group, search, matches);
    for (const std::uint32_t number :
         everywhere ? std::span<const std::uint32_t>(group.all) : lead.rules) {
      if (number < group.first || number >= group.last) continue;
      const CompiledRule& rule = *compiled_[number];
      std::optional<std::span<const std::uint32_t>> places;
      if (!everywhere && rule.rule->starts) {
        places = filter_->Places(number, lead.sightings, scratch);
        // An outline spares compiling; what is compiled answers as fast.
        if (rule.rule->outline && !rule.pattern.IsCompiled()) {
          places = outlines.Possible(*rule.rule->outline, *places);
        }
      }
      if (options.measure) {
        RunMeasured(rule, search, places, matches);
      } else {
        Run(rule, search, places, matches);
      }
    }
  }
  return matches;
}

Matches Matcher::Find(RuleGroup group_name, const NormalizedDocument& document,
                      const DocumentLeads& leads,
                      std::span<const std::uint32_t> sentences,
                      const MatchOptions& options) const {
  const Group& group = groups_[static_cast<std::size_t>(group_name)];
  std::vector<Matches> found((sentences.size() + kBatch - 1) / kBatch);
  oneapi::tbb::parallel_for(std::size_t{0}, found.size(), [&](std::size_t i) {
    const auto rest = sentences.subspan(i * kBatch);
    found[i] = FindIn(rest.first(std::min(kBatch, rest.size())), group,
                      document, leads, options);
  });
  Matches all;
  for (Matches& matches : found) Append(std::move(matches), all);
  return all;
}

std::vector<Mention> Matcher::WithCaptures(
    std::vector<Mention> mentions, const NormalizedDocument& document) const {
  for (Mention& mention : mentions) {
    const CompiledRule* rule = compiled_of_rule_[static_cast<std::size_t>(
        mention.rule - rules_.rules.data())];
    if (rule == nullptr) continue;
    const Span where = document.sentences[mention.sentence].span;
    const std::string_view sentence = Slice(document.text, where);
    const std::uint32_t start = mention.span.start - where.start;
    const std::uint32_t middle = mention.lead_end - where.start;
    const std::uint32_t end = mention.span.end - where.start;
    if (start != middle) {
      mention.captures = Captures(rule->lead->Get(), sentence.substr(0, middle),
                                  {start, middle}, where.start);
    }
    const std::vector<Capture> more =
        Captures(rule->pattern.Get(), sentence, {middle, end}, where.start);
    mention.captures.insert(mention.captures.end(), more.begin(), more.end());
  }
  return mentions;
}

Matches Matcher::Find(RuleGroup group, const NormalizedDocument& document,
                      const DocumentLeads& leads,
                      const MatchOptions& options) const {
  std::vector<std::uint32_t> every(document.sentences.size());
  std::iota(every.begin(), every.end(), 0);
  return Find(group, document, leads, every, options);
}

Matches Matcher::Find(RuleGroup group, const NormalizedDocument& document,
                      const MatchOptions& options) const {
  return Find(group, document, Look(document), options);
}

}  // namespace claimline
