#include "resolve/entity_names.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "base/span.h"
#include "base/text_index.h"
#include "resolve/entity_forms.h"
#include "resolve/form_links.h"
#include "unicode/names.h"

namespace claimline {
namespace {

std::string_view IdPrefix(EntityType type) {
  switch (type) {
    case EntityType::kPerson:
      return "person/";
    case EntityType::kOrg:
      return "org/";
    case EntityType::kProduct:
      return "product/";
    case EntityType::kGpe:
      return "gpe/";
    case EntityType::kLoc:
      return "loc/";
    case EntityType::kFac:
      return "fac/";
    case EntityType::kEvent:
      return "event/";
    case EntityType::kWorkOfArt:
      return "work/";
    case EntityType::kLaw:
      return "law/";
    case EntityType::kNorp:
      return "norp/";
  }
  return {};
}

std::string_view LastWord(std::string_view text) {
  return text.substr(text.rfind(' ') + 1);  // npos + 1 is 0
}

class Namer {
 public:
  Namer(const Candidates& names, std::string_view text)
      : names_(names.list),
        text_(text),
        links_(names, text),
        forms_(links_.forms()),
        form_of_(links_.form_of()),
        last_use_(forms_.size()) {}

  std::vector<EntityValue> Run() {
    std::vector<std::size_t> group_of(names_.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      group_of[i] = PersonBefore(i).value_or(links_.RootOf(form_of_[i]));
      last_use_[form_of_[i]] = i + 1;
    }
    const std::vector<EntityValue> groups = DescribeGroups(group_of);
    std::vector<EntityValue> values;
    values.reserve(names_.size());
    for (const std::size_t group : group_of) values.push_back(groups[group]);
    return values;
  }

 private:
  std::string_view Surface(std::size_t i) const {
    return Slice(text_, names_[i].span);
  }

  // Returns the group of the person whom candidate `i` names by a part of the
  // name only: the one named last before it, else the first named after it.
  std::optional<std::size_t> PersonBefore(std::size_t i) {
    const std::string_view word = Surface(i);
    const NameForm& form = forms_[form_of_[i]];
    if (!form.is_one_word) return std::nullopt;
    const bool shared = form.listed && form.Type() != EntityType::kPerson;
    if (shared && !MayBeSurname(form, names_[i])) return std::nullopt;
    // `Sanghvi shares`, though Raghav Sanghvi is named, too.
    constexpr auto kOrg = static_cast<std::size_t>(EntityType::kOrg);
    const bool company =
        links_.RootOf(form_of_[i]) != form_of_[i] &&
        ((names_[i].basis == Basis::kContext &&
          names_[i].type == EntityType::kOrg) ||
         (names_[i].basis == Basis::kShape && names_[i].hints[kOrg] > 2));
    if (company) return std::nullopt;
    std::optional<std::size_t> found;
    const auto consider = [&](std::size_t j) {
      const bool later = !found || last_use_[j] > last_use_[*found] ||
                         (last_use_[j] == last_use_[*found] && j < *found);
      const bool before = forms_[j].first_use < form.first_use;
      if (!forms_[j].is_one_word && (before || !shared) &&
          forms_[j].Type() == EntityType::kPerson && later) {
        found = j;
      }
    };
    links_.by_last_part().ForEach(LastPart(word), [&](std::size_t j) {
      if (LastWord(forms_[j].surface) == word) consider(j);
    });
    if (form.Type() == EntityType::kPerson || !form.typed) {
      links_.by_first_word().ForEach(word, consider);
    }
    if (!found) return std::nullopt;
    return links_.RootOf(*found);
  }

  // Whether the name of a place or company may stand for a person of whom the
  // article has told: `Jordan scored` for Michael Jordan, but not `in Jordan`.
  static bool MayBeSurname(const NameForm& form, const Candidate& use) {
    return use.acts &&
           (form.Type() == EntityType::kGpe ||
            (form.Type() == EntityType::kOrg && form.acts == form.uses));
  }

  // Returns the value of each group, by the number of its root; `group_of` has
  // the group of each name.
  std::vector<EntityValue> DescribeGroups(
      std::span<const std::size_t> group_of) const {
    std::vector<std::vector<std::uint32_t>> members(forms_.size());
    for (std::size_t i = 0; i < group_of.size(); ++i) {
      std::vector<std::uint32_t>& forms = members[group_of[i]];
      if (std::find(forms.begin(), forms.end(), form_of_[i]) == forms.end()) {
        forms.push_back(form_of_[i]);
      }
    }
    std::vector<EntityValue> values(forms_.size());
    for (std::size_t group = 0; group < members.size(); ++group) {
      if (!members[group].empty()) {
        values[group] = Describe(group, members[group]);
      }
    }
    return values;
  }

  EntityValue Describe(std::size_t group,
                       std::span<const std::uint32_t> members) const {
    NameForm all;
    const NameForm* best = nullptr;
    const bool full =
        std::any_of(members.begin(), members.end(), [&](std::uint32_t member) {
          return !forms_[member].is_one_word &&
                 (forms_[member].typed ||
                  forms_[member].Type() == EntityType::kPerson);
        });
    for (const std::uint32_t member : members) {
      const NameForm& form = forms_[member];
      // What one word alone looks like says nothing beside the full name, nor
      // what it is where it stands for another.
      const bool part =
          form.is_one_word && (!form.typed || links_.RootOf(member) != group);
      for (std::size_t t = 0; t < all.votes.size() && !(part && full); ++t) {
        all.votes[t] += form.votes[t];
      }
      if (!form.canonical.empty()) all.canonical = form.canonical;
      if (best == nullptr || IsFuller(form, *best, all.canonical)) {
        best = &form;
      }
    }
    for (const std::uint32_t member : members) {
      if (forms_[member].surface == all.canonical) best = &forms_[member];
    }
    EntityValue value;
    value.type = all.Type();
    value.name = std::string(best->surface);
    value.entity = std::string(IdPrefix(value.type)) +
                   Slug(all.canonical.empty() ? best->surface : all.canonical);
    return value;
  }

  static bool IsFuller(const NameForm& a, const NameForm& b,
                       std::string_view canonical) {
    if (b.surface == canonical) return false;
    if (a.surface.size() != b.surface.size()) {
      return a.surface.size() > b.surface.size();
    }
    if (IsUpperCase(a.surface) != IsUpperCase(b.surface)) {
      return IsUpperCase(b.surface);
    }
    return a.uses != b.uses ? a.uses > b.uses : a.first_use < b.first_use;
  }

  std::span<const Candidate> names_;
  std::string_view text_;
  FormLinks links_;
  std::span<const NameForm> forms_;
  std::span<const std::uint32_t> form_of_;  // by candidate
  // By form: the candidate, from 1; 0: none yet.
  std::vector<std::size_t> last_use_;
};

}  // namespace

std::vector<EntityValue> NameEntities(const Candidates& names,
                                      std::string_view text) {
  return Namer(names, text).Run();
}

}  // namespace claimline
