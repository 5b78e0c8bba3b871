// All that the strategies may look at for one sentence. What a stretch of it
// means is phrase.h's.
#ifndef CLAIMLINE_LINK_SCENE_H_
#define CLAIMLINE_LINK_SCENE_H_

#include <string_view>

#include "base/claim.h"
#include "link/cues.h"
#include "link/focus.h"
#include "link/units.h"

namespace claimline {

struct Scene {
  std::string_view text;  // the document's, normalized
  const SentenceMentions& mentions;
  const Units& units;
  const Focus& focus;
  const Topics& topics;
  const CueBook& book;

  const Unit& UnitAt(int i) const { return units.units[i]; }
  int Count() const { return static_cast<int>(units.units.size()); }
  bool IsWord(int i, WordRole role) const {
    return i >= 0 && i < Count() && Has(UnitAt(i).word.roles, role);
  }
  bool IsType(int i, Unit::Type type) const {
    return i >= 0 && i < Count() && UnitAt(i).type == type;
  }
  bool IsVerb(int i) const { return i >= 0 && i < Count() && UnitAt(i).verb; }

  // Whether unit `i` is the word `word`, written so.
  bool Reads(int i, std::string_view word) const {
    return IsType(i, Unit::Type::kWord) && UnitAt(i).text == word;
  }

  // Returns the name that unit `i` is, if its type is among `types`; else
  // null.
  const ResolvedMention* NameAt(int i, EntityTypes types) const;

  // Whether unit `i` says where a report comes from: `PARIS (Agency) — Acme …`.
  bool IsInDateline(int i) const;

  // Whether unit `i` is a place by which another thing is known: `a plant in
  // Ohio`.
  bool IsWhere(int i) const;
};

}  // namespace claimline

#endif  // CLAIMLINE_LINK_SCENE_H_
