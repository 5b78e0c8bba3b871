#include "trial/trial.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/claim.h"
#include "extract/matcher.h"
#include "extract/overlap.h"
#include "trial/fields.h"
#include "trial/one_sentence.h"

namespace claimline {
namespace {

constexpr std::array<std::string_view, 4> kOutcomeNames = {"right", "missing",
                                                           "wrong", "noisy"};

// Whether `found`, a part of `text`, overlaps a place where `span` stands.
bool TouchesSpan(std::string_view text, std::string_view found,
                 std::string_view span) {
  const auto start = static_cast<std::size_t>(found.data() - text.data());
  for (std::size_t at = text.find(span); at != std::string_view::npos;
       at = text.find(span, at + 1)) {
    if (at < start + found.size() && start < at + span.size()) return true;
  }
  return false;
}

// Returns what differs between the value of `claim` and what `example` says of
// it; empty where nothing does.
std::string ValueDifference(const Claim& claim, const Example& example) {
  const auto fields = FieldsOf(claim.value);
  std::string difference;
  for (const auto& [name, want] : example.value) {
    const auto found = fields.find(name);
    if (found != fields.end() && found->second == want) continue;
    if (!difference.empty()) difference += ", ";
    difference += name + " is " +
                  (found == fields.end() ? "open" : Written(found->second)) +
                  ", not " + Written(want);
  }
  return difference;
}

bool IsCue(const Rule& rule) { return !ClaimKind(rule.kind); }

std::string FixOf(Outcome outcome) {
  switch (outcome) {
    case Outcome::kMissing:
      return "widen the pattern, or move the example to `todo_positive`";
    case Outcome::kNoisy:
      return "narrow the pattern, or add a guard";
    default:
      return "mend the rule or the example";
  }
}

Diagnostic Finding(const Rule& rule, const Example& example,
                   std::string message, std::string fix) {
  return {.file = rule.file,
          .line = example.line,
          .column = example.column,
          .rule = rule.id,
          .message = std::move(message),
          .fix = std::move(fix)};
}

}  // namespace

std::string_view Name(Outcome outcome) {
  return kOutcomeNames[static_cast<std::size_t>(outcome)];
}

Trial::Trial(const RuleSet& rules) : pipeline_(rules), matcher_(rules) {}

std::vector<Mention> Trial::CuesOf(const Rule& rule,
                                   const NormalizedDocument& text) const {
  std::vector<Mention> mentions =
      matcher_.Find(RuleGroup::kCues, text).mentions;
  std::erase_if(mentions,
                [&](const Mention& mention) { return mention.rule != &rule; });
  return mentions;
}

TrialResult Trial::TryCue(const Rule& rule, const Example& example) const {
  const NormalizedDocument text = OneSentence(example);
  const std::vector<Mention> cues = CuesOf(rule, text);
  for (const Mention& cue : cues) {
    if (Slice(text.text, cue.span) == example.span) return {};
  }
  if (cues.empty()) return {Outcome::kMissing, Reason(rule, example)};
  return {Outcome::kWrong, "found " + Quoted(Slice(text.text, cues[0].span))};
}

TrialResult Trial::TryValue(const Rule& rule, const Example& example) const {
  const DocumentClaims found = pipeline_.Run(DocumentOf(example));
  const Claim* other = nullptr;
  for (const Claim& claim : found.claims) {
    if (!TouchesSpan(found.document->text, claim.text, example.span)) continue;
    if (claim.rule == &rule && claim.text == example.span) {
      std::string difference = ValueDifference(claim, example);
      if (difference.empty()) return {};
      return {Outcome::kWrong, std::move(difference)};
    }
    if (!other || claim.kind == ClaimKind(rule.kind)) other = &claim;
  }
  if (!other) return {Outcome::kMissing, Reason(rule, example)};
  return {Outcome::kWrong,
          "found " + Quoted(other->text) + " by " + other->rule->id};
}

TrialResult Trial::TryPositive(const Rule& rule, const Example& example) const {
  return IsCue(rule) ? TryCue(rule, example) : TryValue(rule, example);
}

TrialResult Trial::TryNegative(const Rule& rule, const Example& example) const {
  if (IsCue(rule)) {
    const NormalizedDocument text = OneSentence(example);
    const std::vector<Mention> cues = CuesOf(rule, text);
    if (cues.empty()) return {};
    return {Outcome::kNoisy, "found " + Quoted(Slice(text.text, cues[0].span))};
  }
  const DocumentClaims found = pipeline_.Run(DocumentOf(example));
  for (const Claim& claim : found.claims) {
    if (claim.rule == &rule) {
      return {Outcome::kNoisy, "found " + Quoted(claim.text)};
    }
  }
  return {};
}

std::string Trial::Reason(const Rule& rule, const Example& example) const {
  const NormalizedDocument text = OneSentence(example);
  MatchOptions options;
  options.keep_rejections = true;
  Matches matches = matcher_.Find(GroupOf(rule.kind), text, options);
  const auto touches = [&](const Mention& mention) {
    return mention.rule == &rule &&
           TouchesSpan(text.text, Slice(text.text, mention.span), example.span);
  };
  for (const Rejection& rejection : matches.rejections) {
    if (!touches(rejection.mention)) continue;
    if (rejection.guard) {
      return "the guard in line " + std::to_string(rejection.guard->line) +
             " refuses " + Quoted(Slice(text.text, rejection.mention.span));
    }
    return Quoted(Slice(text.text, rejection.mention.span)) +
           " does not end at word edges";
  }
  if (std::none_of(matches.mentions.begin(), matches.mentions.end(), touches)) {
    return "the pattern does not match here";
  }
  return "it is found, and refused when its value is resolved";
}

std::vector<Diagnostic> TryExamples(const RuleSet& rules) {
  const Trial trial(rules);
  std::vector<Diagnostic> diagnostics;
  const auto note = [&](const Rule& rule, const Example& example,
                        const TrialResult& result) {
    if (result.outcome == Outcome::kRight) return;
    diagnostics.push_back(
        Finding(rule, example,
                std::string(Name(result.outcome)) + ": " + result.message,
                FixOf(result.outcome)));
  };
  for (const Rule& rule : rules.rules) {
    for (const Example& example : rule.positive) {
      note(rule, example, trial.TryPositive(rule, example));
    }
    for (const Example& example : rule.todo_positive) {
      const TrialResult result = trial.TryPositive(rule, example);
      if (result.outcome != Outcome::kRight) continue;
      diagnostics.push_back(Finding(rule, example, "the known gap is closed",
                                    "promote it: move it to `positive`"));
    }
    for (const Example& example : rule.negative) {
      note(rule, example, trial.TryNegative(rule, example));
    }
  }
  return diagnostics;
}

}  // namespace claimline
