// How sure a value is: the highest, in the order of Modality, of what the cues
// that reach it say.
#ifndef CLAIMLINE_LINK_MODALITY_H_
#define CLAIMLINE_LINK_MODALITY_H_

#include <optional>
#include <string_view>

#include "link/attribute.h"
#include "link/attribution.h"
#include "link/scene.h"

namespace claimline {

struct ModalityChoice {
  Modality modality = Modality::kAsserted;
  const Mention* cue = nullptr;  // that decided; null where none did
};

// Returns the modality of value `value`. What is attributed is at least
// reported, and what its speaker's verb says (`predicted`); a date of an
// expected event (`a Q3 release`) that lies after `published` is planned
// without any cue.
ModalityChoice ChooseModality(const Scene& scene, int value,
                              const AttributeChoice& attribute,
                              const std::optional<Attribution>& attribution,
                              std::string_view published);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_MODALITY_H_
