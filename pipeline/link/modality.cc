#include "link/modality.h"

#include <variant>

namespace claimline {
namespace {

// `from six weeks to two`: the first of the two is how it was.
bool IsFormerState(const Scene& scene, int unit) {
  return scene.IsType(unit - 1, Unit::Type::kWord) &&
         Slice(scene.text, scene.UnitAt(unit - 1).span) == "from" &&
         scene.IsWord(unit + 1, WordRole::kInfinitive);
}

// `launched`, `pushed out`
bool IsPast(const Scene& scene, const Mention& cue) {
  const std::string_view text = Slice(scene.text, cue.span);
  return text.substr(0, text.find(' ')).ends_with("ed");
}

// A future event or a deadline is a plan; one told of in the past tense
// (`launched this year`) is not.
bool IsExpected(const Scene& scene, const Value& value,
                const AttributeChoice& attribute, std::string_view published) {
  const AttributeFacts& facts = scene.book.Attribute(attribute.attribute);
  if (!facts.planned || !std::holds_alternative<TimeValue>(value)) return false;
  if (published.empty()) return facts.deadline;
  if (!IsAhead(value, published)) return false;
  return attribute.cue == nullptr || !IsPast(scene, *attribute.cue);
}

// Whether `cue` tells of unit `unit`. What stands before an auxiliary must be
// its subject: no mark and no verb between.
bool Reaches(const Scene& scene, const Mention& cue, int unit) {
  if (CueDistance(scene, cue, unit) == kNone) return false;
  const int first = scene.units.At(cue.span.start);
  const bool sentence =
      scene.book.Of(cue.rule).reach == CueMeaning::Reach::kSentence;
  return sentence || unit >= first || InOnePhrase(scene, unit, first);
}

}  // namespace

ModalityChoice ChooseModality(const Scene& scene, int value,
                              const AttributeChoice& attribute,
                              const std::optional<Attribution>& attribution,
                              std::string_view published) {
  ModalityChoice choice;
  const Mention* speech = attribution ? attribution->cue : nullptr;
  const ResolvedMention& mention = scene.mentions.values[value];
  const int unit = scene.units.of_value[value];
  const auto kind =
      static_cast<std::size_t>(*ClaimKind(mention.mention.rule->kind));
  if (attribution) choice.modality = Modality::kReported;
  const bool foretold =
      speech != nullptr && scene.book.Of(speech->rule).modality.has_value();
  if (!foretold && IsExpected(scene, mention.value, attribute, published)) {
    choice.modality = Modality::kPlanned;
  }
  if (IsFormerState(scene, unit)) return choice;
  for (const Mention* cue : scene.mentions.cues) {
    const CueMeaning& meaning = scene.book.Of(cue->rule);
    if (!meaning.modality || !meaning.kinds.test(kind)) continue;
    Modality modality = *meaning.modality;
    if (attribution && meaning.said) modality = *meaning.said;
    const bool plan = modality == Modality::kPredicted && !foretold &&
                      scene.book.Attribute(attribute.attribute).planned;
    if (plan && cue->rule->kind == RuleKind::kModality) {
      modality = Modality::kPlanned;
    }
    if (modality < choice.modality) continue;
    if (meaning.future && !IsAhead(mention.value, published)) continue;
    // A speaker's verb counts for what that speaker says.
    const bool reaches = cue->rule->kind == RuleKind::kAttribution
                             ? cue == speech
                             : Reaches(scene, *cue, unit);
    if (reaches) choice = {modality, cue};
  }
  return choice;
}

}  // namespace claimline
