#include "resolve/entity_forms.h"

#include <algorithm>
#include <cstddef>

#include "base/span.h"
#include "base/text_index.h"

namespace claimline {
namespace {

int WeightOf(Basis basis) {
  switch (basis) {
    case Basis::kListed:
      return 8;
    case Basis::kPattern:
      return 10;
    case Basis::kWords:
      return 6;
    case Basis::kContext:
      return 4;
    case Basis::kShape:
      return 1;
  }
  return 0;
}

}  // namespace

EntityType NameForm::Type() const {
  return static_cast<EntityType>(std::max_element(votes.begin(), votes.end()) -
                                 votes.begin());
}

NameForms CollectForms(std::span<const Candidate> names,
                       std::string_view text) {
  TextIndex surfaces;
  NameForms result;
  result.form_of.reserve(names.size());
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    const Candidate& name = names[i];
    const std::string_view surface = Slice(text, name.span);
    const std::uint32_t number = surfaces.Add(surface);
    if (number == result.forms.size()) {
      NameForm& added = result.forms.emplace_back();
      added.surface = surface;
      added.first_use = i;
    }
    NameForm& form = result.forms[number];
    form.uses += 1;
    // What a service is in its place outweighs what the list says of it.
    form.votes[static_cast<std::size_t>(name.part.value_or(name.type))] +=
        name.part ? 3 * WeightOf(name.basis) : WeightOf(name.basis);
    form.listed |= name.basis == Basis::kListed;
    form.typed |= name.basis != Basis::kShape;
    if (!name.canonical.empty()) form.canonical = name.canonical;
    result.form_of.push_back(number);
  }
  return result;
}

}  // namespace claimline
