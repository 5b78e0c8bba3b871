#include "link/modality.h"

namespace claimline {

ModalityChoice ChooseModality(const Scene& scene, int value,
                              const AttributeChoice& attribute,
                              const std::optional<Attribution>& attribution,
                              std::string_view published) {
  ModalityChoice choice;
  const Mention* speech = attribution ? attribution->cue : nullptr;
  if (attribution) choice.modality = Modality::kReported;
  const ResolvedMention& mention = scene.mentions.values[value];
  if (scene.book.Attribute(attribute.attribute).planned &&
      IsAhead(mention.value, published)) {
    choice.modality = Modality::kPlanned;
  }
  const int unit = scene.units.of_value[value];
  const auto kind =
      static_cast<std::size_t>(*ClaimKind(mention.mention.rule->kind));
  for (const Mention* cue : scene.mentions.cues) {
    const CueMeaning& meaning = scene.book.Of(cue->rule);
    if (!meaning.modality || *meaning.modality < choice.modality ||
        !meaning.kinds.test(kind)) {
      continue;
    }
    // A speaker's verb counts for what that speaker says.
    const bool reaches = cue->rule->kind == RuleKind::kAttribution
                             ? cue == speech
                             : CueDistance(scene, *cue, unit) != kNone;
    if (!reaches) continue;
    choice = {*meaning.modality, cue};
  }
  return choice;
}

}  // namespace claimline
