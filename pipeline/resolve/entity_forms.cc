#include "resolve/entity_forms.h"

#include <algorithm>
#include <cstddef>

#include "base/span.h"

namespace claimline {
namespace {

int WeightOf(Basis basis) {
  switch (basis) {
    case Basis::kListed:
      return 16;
    case Basis::kPattern:
      return 20;
    case Basis::kWords:
      return 12;
    case Basis::kContext:
      return 8;
    case Basis::kShape:
      return 3;
  }
  return 0;
}

// Adds to `form` what `name`, one of its uses, says of its type.
void Vote(NameForm& form, const Candidate& name) {
  // What a service is in its place outweighs what the list says of it.
  int& votes =
      form.votes[static_cast<std::size_t>(name.part.value_or(name.type))];
  if (name.part) {
    votes += 3 * WeightOf(name.basis);
  } else if (name.basis != Basis::kShape) {
    votes += WeightOf(name.basis);
  } else if (form.uses == 1) {
    // The look of all uses is the same, and says no more the tenth time.
    votes += name.look;
  }
  for (std::size_t type = 0; type < name.hints.size(); ++type) {
    form.votes[type] += 2 * name.hints[type];
  }
}

}  // namespace

EntityType NameForm::Type() const {
  return static_cast<EntityType>(std::max_element(votes.begin(), votes.end()) -
                                 votes.begin());
}

NameForms CollectForms(const Candidates& names, std::string_view text) {
  constexpr std::uint32_t kNone = 0xFFFFFFFF;
  std::vector<std::uint32_t> form_of_surface(names.surfaces, kNone);
  NameForms result;
  result.form_of.reserve(names.list.size());
  for (std::uint32_t i = 0; i < names.list.size(); ++i) {
    const Candidate& name = names.list[i];
    std::uint32_t& number = form_of_surface[name.surface];
    if (number == kNone) {
      number = static_cast<std::uint32_t>(result.forms.size());
      NameForm& added = result.forms.emplace_back();
      added.surface = Slice(text, name.span);
      added.first_use = i;
      added.is_one_word = added.surface.find(' ') == added.surface.npos;
    }
    NameForm& form = result.forms[number];
    form.uses += 1;
    form.acts += name.acts ? 1 : 0;
    Vote(form, name);
    form.is_body |= name.is_body;
    form.listed |= name.basis == Basis::kListed;
    form.typed |= name.basis != Basis::kShape;
    if (!name.canonical.empty()) form.canonical = name.canonical;
    result.form_of.push_back(number);
  }
  return result;
}

}  // namespace claimline
