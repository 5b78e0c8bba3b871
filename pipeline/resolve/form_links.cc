#include "resolve/form_links.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/span.h"
#include "resolve/name_forms.h"
#include "resolve/one_of.h"
#include "unicode/names.h"

namespace claimline {
namespace {

// Whether `acronym` is made of letters of `name` in their order, from the first
// of a word on: `IRENA` of `International Renewable Energy Agency`, `AMED` of
// `Japan Agency for Medical Research and Development`.
bool IsAcronymOf(std::string_view acronym, std::string_view name) {
  const std::string letters = FoldCase(acronym);
  const std::string folded = FoldCase(name);
  for (std::size_t word = 0; word < folded.size();) {
    std::size_t letter = 0;
    if (folded[word] == letters.front()) {
      for (const char c : std::string_view(folded).substr(word)) {
        if (letter < letters.size() && c == letters[letter]) ++letter;
      }
    }
    if (letter == letters.size()) return true;
    word = std::min(folded.find(' ', word), folded.size() - 1) + 1;
  }
  return false;
}

// Returns the first letters of the words of `name` that have a capital: `TSMC`
// of `Taiwan Semiconductor Manufacturing Co.`; none for a single word.
std::string InitialsOf(std::string_view name) {
  std::string initials;
  if (name.find(' ') == name.npos) return initials;
  for (std::size_t at = 0; at != name.npos; at = name.find(' ', at)) {
    if (name[at] == ' ') ++at;
    if (at < name.size() && IsAsciiUpper(name[at])) initials += name[at];
  }
  return initials;
}

// Returns `name` without the legal form at its end, and the space before it.
std::string_view WithoutLegalForm(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  const bool legal = space != name.npos && IsLegalForm(name.substr(space + 1));
  return legal ? name.substr(0, space) : name;
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

// What types one of two forms of a name types the other, too.
void ShareType(NameForm& a, NameForm& b) {
  if (a.typed == b.typed) return;
  NameForm& known = a.typed ? a : b;
  NameForm& other = a.typed ? b : a;
  other.votes = known.votes;
  other.typed = true;
}

bool IsShortForOrg(const NameForm& form, const NameForm& full) {
  const std::string_view a = form.surface;
  const std::string_view b = full.surface;
  // `Velmora Systems, Inc.` has a comma behind it.
  const bool comma = b.substr(a.size()).starts_with(", ");
  if (!b.starts_with(a) || (b[a.size()] != ' ' && !comma)) return false;
  const std::string_view rest = b.substr(a.size() + (comma ? 2 : 1));
  // `Velmora` of `Velmora Fastener Corp.`, but not of `Velmora Academy of Art`
  // or `Velmora Teachers Association`, which may be a place.
  const bool unknown = full.typed && !full.listed && !form.listed &&
                       !full.is_body && rest.find(" of ") == rest.npos;
  return unknown || IsCorporateEnding(rest);
}

bool IsShortForProduct(const NameForm& form, const NameForm& full) {
  const std::string_view a = form.surface;
  const std::string_view b = full.surface;
  const char gap = b[b.size() - a.size() - 1];
  return b.ends_with(a) && (gap == ' ' || gap == '-') &&
         (!form.listed || gap == ' ');
}

bool IsShortFor(const NameForm& form, const NameForm& full) {
  if (form.surface.size() + 1 >= full.surface.size()) return false;
  if (form.typed && form.votes[static_cast<std::size_t>(full.Type())] == 0) {
    return false;
  }
  switch (full.Type()) {
    case EntityType::kOrg:
      return IsShortForOrg(form, full);
    case EntityType::kProduct:
      return IsShortForProduct(form, full);
    default:
      return false;
  }
}

}  // namespace

FormLinks::FormLinks(const Candidates& names, std::string_view text)
    : FormLinks(names.list, text, CollectForms(names, text)) {}

FormLinks::FormLinks(std::span<const Candidate> names, std::string_view text,
                     NameForms forms)
    : forms_(std::move(forms.forms)),
      form_of_(std::move(forms.form_of)),
      parent_(forms_.size()),
      by_first_word_(SurfaceParts(forms_, FirstWord)),
      by_last_part_(SurfaceParts(forms_, LastPart)) {
  std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  LinkCase();
  LinkAcronyms(names, text);
  LinkInitials();
  LinkShortForms();
  TypeFamilies();
}

// The same name in other case, or under what a list says it stands for.
void FormLinks::LinkCase() {
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

// `Federal Trade Commission (FTC)`.
void FormLinks::LinkAcronyms(std::span<const Candidate> names,
                             std::string_view text) {
  constexpr std::string_view kJoints[] = {" (", " - ", ", or ", ", known as ",
                                          ", also known as "};
  for (std::size_t i = 1; i < names.size(); ++i) {
    const Span before = names[i - 1].span;
    const Span span = names[i].span;
    constexpr std::uint32_t kLongest = 16;  // bytes between the two
    if (span.start < before.end || span.start - before.end > kLongest) continue;
    const std::string_view gap =
        text.substr(before.end, span.start - before.end);
    if (!IsOneOf(gap, kJoints)) continue;
    const std::string_view acronym = Slice(text, span);
    const std::string_view full = Slice(text, before);
    if (acronym.size() < 2 || full.size() <= acronym.size() ||
        !IsUpperCase(acronym) || !IsAcronymOf(acronym, full)) {
      continue;
    }
    forms_[form_of_[i]].votes = forms_[form_of_[i - 1]].votes;
    Link(form_of_[i], form_of_[i - 1]);
  }
}

// `EPA` where the `Environmental Protection Agency` is named, too: letters of
// which no two names are likely to have the same.
void FormLinks::LinkInitials() {
  constexpr std::size_t kFewest = 3;
  const auto may_be_initials = [](const NameForm& form) {
    return form.surface.size() >= kFewest && form.is_one_word &&
           IsUpperCase(form.surface);
  };
  if (std::none_of(forms_.begin(), forms_.end(), may_be_initials)) return;
  std::vector<std::string> initials;
  std::vector<std::size_t> of;  // the form of each
  const auto add = [&](std::size_t form, std::string_view name) {
    std::string letters = InitialsOf(name);
    if (letters.size() < kFewest) return;
    initials.push_back(std::move(letters));
    of.push_back(form);
  };
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    if (!forms_[i].is_one_word) add(i, forms_[i].surface);
  }
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    const std::string_view name = WithoutLegalForm(forms_[i].surface);
    if (name.size() < forms_[i].surface.size()) add(i, name);
  }
  const TextGroups by_initials({initials.begin(), initials.end()});
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    NameForm& form = forms_[i];
    if (!may_be_initials(form)) continue;
    std::optional<std::size_t> full;
    by_initials.ForEach(form.surface, [&](std::size_t name) {
      const EntityType type = forms_[of[name]].Type();
      const bool fits =
          type != EntityType::kPerson &&
          (!form.typed || form.votes[static_cast<std::size_t>(type)] > 0);
      if (fits && !full) full = of[name];
    });
    if (!full || RootOf(i) == RootOf(*full)) continue;
    if (!form.typed) form.votes = forms_[*full].votes;
    Link(i, *full);
  }
}

void FormLinks::LinkShortForms() {
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
    by_last_part_.ForEach(LastPart(surface), consider);
    if (!full || several) continue;
    if (forms_[*full].Type() == EntityType::kPerson) continue;
    Link(i, *full);
  }
}

// `Velmora` is a product where `Velmora 2` is one, and a place where `Velmora
// County` or `Velmora Glacier` is one.
void FormLinks::TypeFamilies() {
  for (NameForm& form : forms_) {
    if (form.typed || !form.is_one_word) continue;
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

std::string_view FirstWord(std::string_view name) {
  return name.substr(0, name.find(' '));
}

std::string_view LastPart(std::string_view name) {
  const auto gap = std::find_if(name.rbegin(), name.rend(),
                                [](char c) { return c == ' ' || c == '-'; });
  return name.substr(static_cast<std::size_t>(gap.base() - name.begin()));
}

bool IsUpperCase(std::string_view text) {
  return std::none_of(text.begin(), text.end(), IsAsciiLower);
}

}  // namespace claimline
