#include "cli/explain_text.h"

#include <array>
#include <optional>
#include <string_view>

#include "cli/excerpt.h"
#include "records/record.h"
#include "trial/fields.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

std::string Place(SourceSpan span) {
  return std::to_string(span.start) + '-' + std::to_string(span.end);
}

std::string Text(const Explanation& explanation, Span span) {
  return std::string(Slice(explanation.normalized.text, span));
}

std::string RuleAndPlace(const Rule& rule) {
  const std::size_t folder = rule.file.find_last_of('/') + 1;  // or 0
  return rule.id + " (" + rule.file.substr(folder) + ':' +
         std::to_string(rule.line) + ')';
}

// Enough of a pattern to know it by.
std::string Shortened(const std::string& pattern) {
  constexpr std::size_t kLength = 60;
  if (pattern.size() <= kLength) return pattern;
  std::size_t end = kLength;
  while (IsContinuation(pattern[end])) --end;
  return pattern.substr(0, end) + "…";
}

std::string Line(std::string_view name, std::string_view text) {
  constexpr std::size_t kWidth = 13;
  std::string line = "  ";
  line += name;
  line.append(kWidth - name.size(), ' ');
  line += text;
  return line + '\n';
}

// `, by rule … on "cue"`, or what is said without a rule.
std::string ByCue(const Explanation& explanation, const Rule* rule, Span cue,
                  std::string_view otherwise) {
  if (rule == nullptr) return ", " + std::string(otherwise);
  return ", by " + RuleAndPlace(*rule) + " on \"" + Text(explanation, cue) +
         '"';
}

std::string ValueText(const Value& value) {
  std::string text;
  for (const auto& [name, field] : FieldsOf(value)) {
    text += (text.empty() ? "" : ", ") + name + " = " + Written(field);
  }
  return text;
}

std::string NameOf(const std::optional<Reference>& reference) {
  return reference ? reference->name : "none";
}

std::string TimeText(const Explanation& explanation, const Claim& claim) {
  for (const Claim& other : explanation.claims.claims) {
    if (other.id != claim.time) continue;
    return std::string(other.text) + " at " + Place(other.source);
  }
  return "none";
}

// By what SettleOverlaps decided.
std::string WhyItLost(const Rejection& rejection) {
  const Rule& winner = *rejection.winner;
  const Mention& loser = rejection.mention;
  if (winner.priority != loser.rule->priority) {
    return "whose rule has the higher priority";
  }
  if (rejection.winner_span.size() != loser.span.size()) {
    return "which is longer";
  }
  if (rejection.winner_span.start != loser.span.start) {
    return "which starts earlier";
  }
  return "whose rule comes first";
}

std::string LinkLines(const Explanation& explanation, const Claim& claim,
                      const Evidence& evidence) {
  std::string lines;
  lines += Line("subject", NameOf(claim.subject) +
                               (evidence.subject.empty()
                                    ? ", for no strategy found one"
                                    : ": " + std::string(evidence.subject)));
  lines +=
      Line("attribute",
           std::string(claim.attribute) +
               ByCue(explanation, evidence.attribute, evidence.attribute_cue,
                     "the default, for no cue is near enough"));
  lines += Line("attribution",
                claim.attribution ? NameOf(claim.attribution) +
                                        ByCue(explanation, evidence.attribution,
                                              evidence.attribution_cue,
                                              "as the quotation's speaker")
                                  : "none");
  lines += Line("modality",
                std::string(Name(claim.modality)) +
                    ByCue(explanation, evidence.modality, evidence.modality_cue,
                          "for no cue says otherwise"));
  lines += Line("time", TimeText(explanation, claim));
  return lines;
}

}  // namespace

bool IsTelling(const Rejection& rejection) {
  const bool asks_for_more = rejection.reason == Rejection::Reason::kGuard &&
                             rejection.guard != nullptr &&
                             !rejection.guard->negated;
  return rejection.reason != Rejection::Reason::kBoundary && !asks_for_more;
}

bool LostTo(const Explanation& explanation, const Rejection& rejection,
            std::size_t index) {
  const Claim& claim = explanation.claims.claims[index];
  return claim.kind != Kind::kEntity &&
         ClaimKind(rejection.mention.rule->kind).has_value() &&
         rejection.mention.span.Overlaps(claim.span);
}

std::string TellClaim(const Explanation& explanation, std::size_t index) {
  const Claim& claim = explanation.claims.claims[index];
  std::string story = Place(claim.source) + "  " +
                      std::string(Name(claim.kind)) + "  " +
                      std::string(claim.text) + '\n';
  const Passage sentence{{claim.sentence.start, claim.sentence.end},
                         std::string(claim.sentence_text)};
  story += Line(
      "in", Excerpt(sentence, {claim.source.start, claim.source.end}, false));
  story += Line("found by", RuleAndPlace(*claim.rule));
  for (const Rejection& rejection : explanation.rejections) {
    if (!IsTelling(rejection) || !LostTo(explanation, rejection, index)) {
      continue;
    }
    story += Line("not", TellRejection(explanation, rejection));
  }
  story += Line("value", ValueText(claim.value));
  if (claim.kind != Kind::kEntity) {
    story += LinkLines(explanation, claim, explanation.evidence[index]);
  }
  return story;
}

std::string TellRejection(const Explanation& explanation,
                          const Rejection& rejection) {
  const Mention& mention = rejection.mention;
  std::string text = '"' + Text(explanation, mention.span) + "\" of " +
                     RuleAndPlace(*mention.rule) + ": ";
  switch (rejection.reason) {
    case Rejection::Reason::kGuard: {
      if (rejection.guard == nullptr) return text + "refused by a guard";
      constexpr std::array<std::string_view, 3> kPlaces = {
          "what stands before it", "what stands after it", "the match"};
      const Guard& guard = *rejection.guard;
      text += kPlaces[static_cast<std::size_t>(guard.place)];
      text += guard.negated ? " fits" : " does not fit";
      return text + " the guard of line " + std::to_string(guard.line) + ", " +
             Shortened(guard.pattern);
    }
    case Rejection::Reason::kBoundary:
      return text + "does not end at the edge of a word or number";
    case Rejection::Reason::kOverlap:
      if (rejection.winner == nullptr) return text + "lost an overlap";
      return text + "lost to \"" + Text(explanation, rejection.winner_span) +
             "\" of " + RuleAndPlace(*rejection.winner) + ", " +
             WhyItLost(rejection);
    case Rejection::Reason::kValue:
      return text + "has no possible value";
  }
  return text;
}

}  // namespace claimline
