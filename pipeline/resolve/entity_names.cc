#include "resolve/entity_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "resolve/name_forms.h"
#include "unicode/names.h"

namespace claimline {
namespace {

constexpr int kTypeCount = static_cast<int>(EntityType::kNorp) + 1;

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

// One way in which the article writes a name.
struct Form {
  std::string_view surface;
  std::string_view canonical;
  std::uint32_t first_use = 0;  // index of a candidate
  int uses = 0;
  bool listed = false;
  bool typed = false;  // by more than its shape
  std::array<int, kTypeCount> votes{};

  EntityType Type() const {
    return static_cast<EntityType>(
        std::max_element(votes.begin(), votes.end()) - votes.begin());
  }
};

bool IsUpperCase(std::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return c >= 'a' && c <= 'z'; });
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
  return text.substr(text.find_last_of(" -") + 1);
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

class Namer {
 public:
  Namer(std::span<const Candidate> names, std::string_view text)
      : names_(names), text_(text) {
    CollectForms();
    LinkCase();
    LinkAcronyms();
    IndexWords();
    LinkShortForms();
  }

  std::vector<EntityValue> Run() {
    std::vector<std::size_t> group_of(names_.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      group_of[i] = PersonBefore(i).value_or(RootOf(form_of_[i]));
      last_use_[form_of_[i]] = i + 1;
    }
    const auto groups = DescribeGroups(group_of);
    std::vector<EntityValue> values;
    values.reserve(names_.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      values.push_back(groups.at(group_of[i]));
    }
    return values;
  }

 private:
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

  void CollectForms() {
    std::unordered_map<std::string_view, std::size_t> index;
    form_of_.reserve(names_.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const Candidate& name = names_[i];
      const auto [at, is_new] = index.try_emplace(Surface(i), forms_.size());
      if (is_new) {
        forms_.emplace_back();
        forms_.back().surface = Surface(i);
        forms_.back().first_use = static_cast<std::uint32_t>(i);
        parent_.push_back(parent_.size());
      }
      Form& form = forms_[at->second];
      form.uses += 1;
      // What a service is in its place outweighs what the list says of it.
      form.votes[static_cast<std::size_t>(name.part.value_or(name.type))] +=
          name.part ? 3 * WeightOf(name.basis) : WeightOf(name.basis);
      form.listed |= name.basis == Basis::kListed;
      form.typed |= name.basis != Basis::kShape;
      if (!name.canonical.empty()) form.canonical = name.canonical;
      form_of_.push_back(at->second);
    }
    last_use_.assign(forms_.size(), 0);
  }

  // The same name in other case, or under what a list says it stands for.
  void LinkCase() {
    std::unordered_map<std::string, std::size_t> keys;
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      const Form& form = forms_[i];
      const std::string_view name =
          form.canonical.empty() ? form.surface : form.canonical;
      const auto [at, is_new] = keys.try_emplace(FoldCase(name), i);
      if (!is_new) Link(i, at->second);
    }
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

  // Forms by their first and by their last word, so that a short form is held
  // against those only that can be its full one.
  void IndexWords() {
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      by_first_word_[FirstWord(forms_[i].surface)].push_back(i);
      by_last_word_[LastPart(forms_[i].surface)].push_back(i);
    }
  }

  static std::span<const std::size_t> In(
      const std::unordered_map<std::string_view, std::vector<std::size_t>>&
          index,
      std::string_view word) {
    const auto found = index.find(word);
    if (found == index.end()) return {};
    return found->second;
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
      for (const std::size_t j : In(by_first_word_, FirstWord(surface))) {
        consider(j);
      }
      for (const std::size_t j : In(by_last_word_, LastPart(surface))) {
        consider(j);
      }
      if (!full || several) continue;
      if (forms_[*full].Type() == EntityType::kPerson) continue;
      Link(i, *full);
    }
  }

  static bool IsShortFor(const Form& form, const Form& full) {
    const std::string_view a = form.surface;
    const std::string_view b = full.surface;
    if (a.size() + 1 >= b.size()) return false;
    if (form.typed && form.Type() != full.Type()) return false;
    if (full.Type() == EntityType::kOrg) {
      return b.starts_with(a) && b[a.size()] == ' ' &&
             IsCorporateEnding(b.substr(a.size() + 1));
    }
    if (full.Type() == EntityType::kProduct) {
      const char gap = b[b.size() - a.size() - 1];
      return b.ends_with(a) && (gap == ' ' || gap == '-') &&
             (!form.listed || gap == ' ');
    }
    return false;
  }

  // Returns the group of the person whom candidate `i` names by a part of the
  // name only: the one named last before it, else the first named after it.
  std::optional<std::size_t> PersonBefore(std::size_t i) {
    const std::string_view word = Surface(i);
    const Form& form = forms_[form_of_[i]];
    if (WordCount(word) != 1 || !MayBePerson(form)) return std::nullopt;
    std::optional<std::size_t> found;
    const auto consider = [&](std::size_t j) {
      const bool later = !found || last_use_[j] > last_use_[*found] ||
                         (last_use_[j] == last_use_[*found] && j < *found);
      if (WordCount(forms_[j].surface) > 1 &&
          forms_[j].Type() == EntityType::kPerson && later) {
        found = j;
      }
    };
    for (const std::size_t j : In(by_last_word_, LastPart(word))) {
      if (LastWord(forms_[j].surface) == word) consider(j);
    }
    if (form.Type() == EntityType::kPerson) {
      for (const std::size_t j : In(by_first_word_, word)) consider(j);
    }
    if (!found) return std::nullopt;
    return RootOf(*found);
  }

  static bool MayBePerson(const Form& form) {
    return form.Type() == EntityType::kPerson || !form.listed;
  }

  std::unordered_map<std::size_t, EntityValue> DescribeGroups(
      std::span<const std::size_t> group_of) const {
    std::unordered_map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < group_of.size(); ++i) {
      std::vector<std::size_t>& forms = members[group_of[i]];
      if (std::find(forms.begin(), forms.end(), form_of_[i]) == forms.end()) {
        forms.push_back(form_of_[i]);
      }
    }
    std::unordered_map<std::size_t, EntityValue> values;
    for (const auto& [group, forms] : members) {
      values.emplace(group, Describe(forms));
    }
    return values;
  }

  EntityValue Describe(std::span<const std::size_t> members) const {
    Form all;
    const Form* best = nullptr;
    const bool full =
        std::any_of(members.begin(), members.end(), [&](std::size_t member) {
          return WordCount(forms_[member].surface) > 1 &&
                 forms_[member].Type() == EntityType::kPerson;
        });
    for (const std::size_t member : members) {
      const Form& form = forms_[member];
      // What a surname alone looks like says nothing beside the full name.
      const bool part = WordCount(form.surface) == 1 && !form.typed;
      for (std::size_t t = 0; t < all.votes.size() && !(part && full); ++t) {
        all.votes[t] += form.votes[t];
      }
      if (!form.canonical.empty()) all.canonical = form.canonical;
      if (best == nullptr || IsFuller(form, *best, all.canonical)) {
        best = &form;
      }
    }
    for (const std::size_t member : members) {
      if (forms_[member].surface == all.canonical) best = &forms_[member];
    }
    EntityValue value;
    value.type = all.Type();
    value.name = std::string(best->surface);
    value.entity = std::string(IdPrefix(value.type)) +
                   Slug(all.canonical.empty() ? best->surface : all.canonical);
    return value;
  }

  static bool IsFuller(const Form& a, const Form& b,
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
  std::vector<Form> forms_;
  std::vector<std::size_t> form_of_;  // by candidate
  std::vector<std::size_t> parent_;   // by form
  std::vector<std::size_t>
      last_use_;  // by form: candidate, from 1; 0: none yet
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_first_word_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_last_word_;
};

}  // namespace

std::vector<EntityValue> NameEntities(std::span<const Candidate> names,
                                      std::string_view text) {
  return Namer(names, text).Run();
}

}  // namespace claimline
