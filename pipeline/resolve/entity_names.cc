#include "resolve/entity_names.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/span.h"
#include "base/text_index.h"
#include "resolve/entity_forms.h"
#include "resolve/name_forms.h"
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

bool IsUpperCase(std::string_view text) {
  return std::none_of(text.begin(), text.end(), IsAsciiLower);
}

std::size_t WordCount(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) +
         1;
}

std::string_view LastWord(std::string_view text) {
  return text.substr(text.rfind(' ') + 1);  // npos + 1 is 0
}

// The last word, or what a hyphen parts from it: `Max` of `Qwen3-Max`.
std::string_view LastPart(std::string_view text) {
  const auto gap = std::find_if(text.rbegin(), text.rend(),
                                [](char c) { return c == ' ' || c == '-'; });
  return text.substr(static_cast<std::size_t>(gap.base() - text.begin()));
}

std::string_view FirstWord(std::string_view text) {
  return text.substr(0, text.find(' '));
}

// Whether `acronym` is made of letters of `name` in their order, the first of
// both being the same: `IRENA` of `International Renewable Energy Agency`.
bool IsAcronymOf(std::string_view acronym, std::string_view name) {
  const std::string letters = FoldCase(acronym);
  const std::string folded = FoldCase(name);
  if (letters.front() != folded.front()) return false;
  std::size_t letter = 0;
  for (const char c : folded) {
    if (letter < letters.size() && c == letters[letter]) ++letter;
  }
  return letter == letters.size();
}

// Returns what `part` takes of the surface of each form.
template <typename Part>
std::vector<std::string_view> SurfaceParts(std::span<const NameForm> forms,
                                           Part part) {
  std::vector<std::string_view> parts;
  parts.reserve(forms.size());
  for (const NameForm& form : forms) parts.push_back(part(form.surface));
  return parts;
}

class Namer {
 public:
  Namer(const Candidates& names, std::string_view text)
      : Namer(names.list, text, CollectForms(names, text)) {}

  std::vector<EntityValue> Run() {
    std::vector<std::size_t> group_of(names_.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      group_of[i] = PersonBefore(i).value_or(RootOf(form_of_[i]));
      last_use_[form_of_[i]] = i + 1;
    }
    const std::vector<EntityValue> groups = DescribeGroups(group_of);
    std::vector<EntityValue> values;
    values.reserve(names_.size());
    for (const std::size_t group : group_of) values.push_back(groups[group]);
    return values;
  }

 private:
  Namer(std::span<const Candidate> names, std::string_view text,
        NameForms forms)
      : names_(names),
        text_(text),
        forms_(std::move(forms.forms)),
        form_of_(std::move(forms.form_of)),
        parent_(forms_.size()),
        last_use_(forms_.size()),
        by_first_word_(SurfaceParts(forms_, FirstWord)),
        by_last_word_(SurfaceParts(forms_, LastPart)) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    LinkCase();
    LinkAcronyms();
    LinkShortForms();
    TypeFamilies();
  }

  std::string_view Surface(std::size_t i) const {
    return Slice(text_, names_[i].span);
  }

  std::size_t RootOf(std::size_t form) const {
    while (parent_[form] != form) form = parent_[form];
    return form;
  }
  void Link(std::size_t form, std::size_t to) {
    if (RootOf(form) != RootOf(to)) parent_[RootOf(form)] = RootOf(to);
  }

  // The same name in other case, or under what a list says it stands for.
  void LinkCase() {
    std::vector<std::string> keys;
    keys.reserve(forms_.size());
    TextIndex index;
    std::vector<std::size_t> first;  // form of each key
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      const NameForm& form = forms_[i];
      keys.push_back(
          FoldCase(form.canonical.empty() ? form.surface : form.canonical));
      const std::uint32_t key = index.Add(keys.back());
      if (key == first.size()) {
        first.push_back(i);
      } else {
        Link(i, first[key]);
        ShareType(forms_[i], forms_[first[key]]);
      }
    }
  }

  // What types one of two forms of a name types the other, too.
  static void ShareType(NameForm& a, NameForm& b) {
    if (a.typed == b.typed) return;
    NameForm& known = a.typed ? a : b;
    NameForm& other = a.typed ? b : a;
    other.votes = known.votes;
    other.typed = true;
  }

  // `Federal Trade Commission (FTC)`.
  void LinkAcronyms() {
    for (std::size_t i = 1; i < names_.size(); ++i) {
      const Span before = names_[i - 1].span;
      const Span span = names_[i].span;
      if (span.start < before.end || span.start - before.end > 5) continue;
      const std::string_view gap =
          text_.substr(before.end, span.start - before.end);
      if (gap != " (" && gap != " - " && gap != ", or ") continue;
      const std::string_view acronym = Surface(i);
      const std::string_view full = Surface(i - 1);
      if (acronym.size() < 2 || full.size() <= acronym.size() ||
          !IsUpperCase(acronym) || !IsAcronymOf(acronym, full)) {
        continue;
      }
      forms_[form_of_[i]].votes = forms_[form_of_[i - 1]].votes;
      Link(form_of_[i], form_of_[i - 1]);
    }
  }

  void LinkShortForms() {
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      std::optional<std::size_t> full;
      bool several = false;
      const auto consider = [&](std::size_t j) {
        if (RootOf(i) == RootOf(j) || !IsShortFor(forms_[i], forms_[j])) return;
        several = several || (full && RootOf(*full) != RootOf(j));
        if (!full || forms_[j].surface.size() < forms_[*full].surface.size()) {
          full = j;
        }
      };
      const std::string_view surface = forms_[i].surface;
      by_first_word_.ForEach(FirstWord(surface), consider);
      by_last_word_.ForEach(LastPart(surface), consider);
      if (!full || several) continue;
      if (forms_[*full].Type() == EntityType::kPerson) continue;
      Link(i, *full);
    }
  }

  static bool IsShortFor(const NameForm& form, const NameForm& full) {
    const std::string_view a = form.surface;
    const std::string_view b = full.surface;
    if (a.size() + 1 >= b.size()) return false;
    if (form.typed && form.votes[static_cast<std::size_t>(full.Type())] == 0) {
      return false;
    }
    if (full.Type() == EntityType::kOrg) {
      // `Velmora Systems, Inc.` has a comma behind it.
      const bool comma = b.substr(a.size()).starts_with(", ");
      if (!b.starts_with(a) || (b[a.size()] != ' ' && !comma)) return false;
      const std::string_view rest = b.substr(a.size() + (comma ? 2 : 1));
      // `Velmora` of `Velmora Fastener Corp.`, but not of `Velmora Academy of
      // Art` or `Velmora Teachers Association`, which may be a place.
      const bool unknown = full.typed && !full.listed && !form.listed &&
                           !full.is_body && rest.find(" of ") == rest.npos;
      return unknown || IsCorporateEnding(rest);
    }
    if (full.Type() == EntityType::kProduct) {
      const char gap = b[b.size() - a.size() - 1];
      return b.ends_with(a) && (gap == ' ' || gap == '-') &&
             (!form.listed || gap == ' ');
    }
    return false;
  }

  // `Velmora` is a product where `Velmora 2` is one, and a place where `Velmora
  // County` is one.
  void TypeFamilies() {
    for (NameForm& form : forms_) {
      if (form.typed || WordCount(form.surface) > 1) continue;
      by_first_word_.ForEach(form.surface, [&](std::size_t j) {
        const std::string_view rest = forms_[j].surface;
        const std::size_t behind = form.surface.size() + 1;
        if (rest.size() <= behind || !forms_[j].typed) return;
        const EntityType type = forms_[j].Type();
        const bool family =
            type == EntityType::kGpe || type == EntityType::kFac ||
            type == EntityType::kLoc ||
            (type == EntityType::kProduct && IsAsciiDigit(rest[behind]));
        if (family) form.votes = forms_[j].votes;
      });
    }
  }

  // Returns the group of the person whom candidate `i` names by a part of the
  // name only: the one named last before it, else the first named after it.
  std::optional<std::size_t> PersonBefore(std::size_t i) {
    const std::string_view word = Surface(i);
    const NameForm& form = forms_[form_of_[i]];
    if (WordCount(word) != 1 || !MayBePerson(form)) return std::nullopt;
    // `Sanghvi shares`, though Raghav Sanghvi is named, too.
    constexpr auto kOrg = static_cast<std::size_t>(EntityType::kOrg);
    const bool company =
        RootOf(form_of_[i]) != form_of_[i] &&
        ((names_[i].basis == Basis::kContext &&
          names_[i].type == EntityType::kOrg) ||
         (names_[i].basis == Basis::kShape && names_[i].hints[kOrg] > 2));
    if (company) return std::nullopt;
    std::optional<std::size_t> found;
    const auto consider = [&](std::size_t j) {
      const bool later = !found || last_use_[j] > last_use_[*found] ||
                         (last_use_[j] == last_use_[*found] && j < *found);
      if (WordCount(forms_[j].surface) > 1 &&
          forms_[j].Type() == EntityType::kPerson && later) {
        found = j;
      }
    };
    by_last_word_.ForEach(LastPart(word), [&](std::size_t j) {
      if (LastWord(forms_[j].surface) == word) consider(j);
    });
    if (form.Type() == EntityType::kPerson || !form.typed) {
      by_first_word_.ForEach(word, consider);
    }
    if (!found) return std::nullopt;
    return RootOf(*found);
  }

  static bool MayBePerson(const NameForm& form) {
    return form.Type() == EntityType::kPerson || !form.listed;
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
          return WordCount(forms_[member].surface) > 1 &&
                 (forms_[member].typed ||
                  forms_[member].Type() == EntityType::kPerson);
        });
    for (const std::uint32_t member : members) {
      const NameForm& form = forms_[member];
      // What one word alone looks like says nothing beside the full name, nor
      // what it is where it stands for another.
      const bool part =
          WordCount(form.surface) == 1 &&
          (!form.typed || (!form.listed && RootOf(member) != group));
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
  std::vector<NameForm> forms_;
  std::vector<std::uint32_t> form_of_;  // by candidate
  std::vector<std::size_t> parent_;     // by form
  // By form: the candidate, from 1; 0: none yet.
  std::vector<std::size_t> last_use_;
  // Forms by a word of theirs, so that a short form is held against those only
  // that can be its full one.
  TextGroups by_first_word_;
  TextGroups by_last_word_;
};

}  // namespace

std::vector<EntityValue> NameEntities(const Candidates& names,
                                      std::string_view text) {
  return Namer(names, text).Run();
}

}  // namespace claimline
