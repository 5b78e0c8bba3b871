// The different ways in which an article writes names, each with what speaks
// for its type over all its uses.
#ifndef CLAIMLINE_RESOLVE_ENTITY_FORMS_H_
#define CLAIMLINE_RESOLVE_ENTITY_FORMS_H_

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "resolve/entity_candidates.h"

namespace claimline {

struct NameForm {
  std::string_view surface;
  std::string_view canonical;   // what a list says it stands for
  std::uint32_t first_use = 0;  // index of a candidate
  int uses = 0;
  int acts = 0;  // of the uses, those with a verb or `, who` behind them
  bool is_one_word = false;
  bool listed = false;
  bool is_body = false;  // has `Association` or the like in it
  bool typed = false;    // by more than its shape
  std::array<int, kEntityTypeCount> votes{};

  // Returns the type with the most votes, the first of several.
  EntityType Type() const;
};

struct NameForms {
  std::vector<NameForm> forms;         // by first use
  std::vector<std::uint32_t> form_of;  // of each candidate
};

// Returns the forms of `names`, which stand in `text`.
NameForms CollectForms(const Candidates& names, std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_FORMS_H_
