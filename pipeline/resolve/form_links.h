// Which of the forms in which an article writes names stand for one thing:
// `FTC` and `Federal Trade Commission`, `Velmora` and `Velmora Holdings`. Whom
// a part of a person's name means is entity_names.h's, as that depends on where
// it stands.
#ifndef CLAIMLINE_RESOLVE_FORM_LINKS_H_
#define CLAIMLINE_RESOLVE_FORM_LINKS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/text_index.h"
#include "resolve/entity_candidates.h"
#include "resolve/entity_forms.h"

namespace claimline {

class FormLinks {
 public:
  // `names` are those of `text`, which must outlive this.
  FormLinks(const Candidates& names, std::string_view text);

  // Returns the forms, typed by those that they are linked to.
  std::span<const NameForm> forms() const { return forms_; }

  // Returns the form of each candidate.
  std::span<const std::uint32_t> form_of() const { return form_of_; }

  // Returns the form that stands for all that are linked with `form`.
  std::size_t RootOf(std::size_t form) const {
    while (parent_[form] != form) form = parent_[form];
    return form;
  }

  // Returns the forms by their first word.
  const TextGroups& by_first_word() const { return by_first_word_; }

  // Returns the forms by their last part, as LastPart has it.
  const TextGroups& by_last_part() const { return by_last_part_; }

 private:
  FormLinks(std::span<const Candidate> names, std::string_view text,
            NameForms forms);

  void Link(std::size_t form, std::size_t to) {
    if (RootOf(form) != RootOf(to)) parent_[RootOf(form)] = RootOf(to);
  }
  void LinkCase();
  void LinkAcronyms(std::span<const Candidate> names, std::string_view text);
  void LinkInitials();
  void LinkShortForms();
  void TypeFamilies();

  std::vector<NameForm> forms_;
  std::vector<std::uint32_t> form_of_;  // by candidate
  std::vector<std::size_t> parent_;     // by form
  // So that a short form is held against those only that can be its full one.
  TextGroups by_first_word_;
  TextGroups by_last_part_;
};

// Returns the first word of `name`.
std::string_view FirstWord(std::string_view name);

// Returns the last word of `name`, or what a hyphen parts from it: `Max` of
// `Qwen3-Max`.
std::string_view LastPart(std::string_view name);

// Whether `text` has no letter in lower case.
bool IsUpperCase(std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_FORM_LINKS_H_
