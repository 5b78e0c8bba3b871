// Whom an article speaks of: which names were last said, and which it says
// most, so that `it`, `the company` and a sentence without a subject find
// theirs.
#ifndef CLAIMLINE_LINK_FOCUS_H_
#define CLAIMLINE_LINK_FOCUS_H_

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/claim.h"
#include "base/text_index.h"
#include "link/words.h"

namespace claimline {

inline constexpr int kEntityTypeCount = 10;

// Returns what `mention` of an entity is.
const EntityValue& EntityOf(const ResolvedMention& mention);

// The names that a document says most, for each type of entity.
class Topics {
 public:
  // `names` are the document's, which must outlive this; those inside `title`
  // count for more. Ties go to the name that comes first.
  Topics(std::span<const ResolvedMention> names, std::optional<Span> title);

  // Returns the name said most of those of `types`; null where it is said but
  // once, or hardly more than the next one: then the article has no one topic.
  const ResolvedMention* Of(EntityTypes types) const;

  // Returns the name that has the word `noun` behind its first, whatever the
  // case of its letters, for `the bureau`; null where none has.
  const ResolvedMention* WithWord(std::string_view noun) const;

  // Returns the name of several words of which `word` is the first, for the
  // `Kestrel` of Kestrel Foods; null where none or more than one is.
  const ResolvedMention* WithFirstWord(std::string_view word) const;

  // Returns the name that is `text` but for the case of its letters; null where
  // none is.
  const ResolvedMention* Named(std::string_view text) const;

  // Returns how often `name`, one of the document's, is said.
  int Weight(const ResolvedMention& name) const;

  // Whether the document says `name` more than once: what it says but once is
  // seldom what another sentence is about.
  bool Recurs(const ResolvedMention& name) const;

 private:
  struct Entry {
    const ResolvedMention* first = nullptr;
    int weight = 0;
  };
  void NoteFirstWord(const ResolvedMention& name);

  std::span<const ResolvedMention> names_;
  TextIndex first_words_;                         // of names of several words
  std::vector<const ResolvedMention*> in_short_;  // the one name with each
  std::vector<std::uint32_t> numbers_;            // of each name's entity
  std::vector<Entry> entries_;                    // by number
  std::vector<std::uint32_t> heaviest_;           // numbers, heaviest first
};

// What has been said up to a place in the document.
class Focus {
 public:
  // Takes note of the names of one sentence of `text`, in their order. The
  // first of a type is likelier to be meant again than a later one, unless the
  // article speaks of that much more; what a preposition brings in is hardly
  // meant, where the article speaks of it less.
  void Pass(std::string_view text, std::span<const ResolvedMention> names,
            const Topics& topics);

  // Takes note of the subject that a sentence turned out to have.
  void PassSubject(const ResolvedMention* name);

  // Takes note of the thing without a name that a sentence tells of.
  void PassPhrase(Span phrase) { phrase_ = {phrase, sentence_}; }

  // Returns what the last sentence tells of, where that has no name; empty
  // where it has one or tells of nothing.
  Span LastPhrase() const {
    return phrase_.sentence == sentence_ ? phrase_.span : Span();
  }

  // Returns the name last said, of those of `types`; null where there is none.
  const ResolvedMention* Last(EntityTypes types) const;

  // The same, if it was said within the last few sentences.
  const ResolvedMention* Recent(EntityTypes types) const;

  // The name in the heading above; null where there is none.
  const ResolvedMention* heading = nullptr;

 private:
  struct Entry {
    const ResolvedMention* name = nullptr;
    int sentence = 0;
    bool subject = false;  // of that sentence
  };
  // Whether `a` was said after `b`, or of one sentence is the subject.
  static bool IsNearer(const Entry& a, const Entry& b) {
    return a.sentence != b.sentence ? a.sentence > b.sentence
                                    : a.subject && !b.subject;
  }

  struct Told {
    Span span;
    int sentence = -1;
  };
  Told phrase_;
  std::array<Entry, kEntityTypeCount> last_;
  int sentence_ = 0;
};

}  // namespace claimline

#endif  // CLAIMLINE_LINK_FOCUS_H_
