#include "link/quotation.h"

#include "link/clause_subject.h"

namespace claimline {
namespace {

// Whether the number of quotation marks in `text` is odd.
bool IsOdd(std::string_view text) {
  bool odd = false;
  for (std::size_t at = text.find('"'); at != text.npos;
       at = text.find('"', at + 1)) {
    odd = !odd;
  }
  return odd;
}

EntityTypes Speakers() {
  EntityTypes types;
  types.set(static_cast<std::size_t>(EntityType::kPerson));
  types.set(static_cast<std::size_t>(EntityType::kOrg));
  return types;
}

// `- NAME, ROLE: "…"`
const ResolvedMention* SpeakerOfLine(const Scene& scene) {
  int i = 0;
  while (scene.IsType(i, Unit::Type::kBreak)) ++i;
  const ResolvedMention* name = scene.NameAt(i, Speakers());
  if (name == nullptr) return nullptr;
  for (int at = i + 1; at + 1 < scene.Count(); ++at) {
    if (scene.IsType(at, Unit::Type::kBreak) &&
        scene.IsType(at + 1, Unit::Type::kQuote)) {
      return name;
    }
  }
  return nullptr;
}

// The name in the phrase behind the verb of `" says an executive at Acme.`,
// which stands at unit `i`.
const ResolvedMention* NameBehind(const Scene& scene, int i) {
  constexpr int kLongest = 8;  // units
  for (int at = i + 1; at < scene.Count() && at < i + kLongest; ++at) {
    const Unit::Type type = scene.UnitAt(at).type;
    const bool noun = type == Unit::Type::kWord || type == Unit::Type::kName;
    if (!noun || scene.IsVerb(at)) break;
    if (const auto* name = scene.NameAt(at, Speakers())) return name;
  }
  return nullptr;
}

// The person of `Ann Lee, its chief, said`, where the verb stands at unit `i`.
const ResolvedMention* PersonBeforeInsertion(const Scene& scene, int i) {
  constexpr int kLongest = 14;  // units
  const EntityTypes people = Only(EntityType::kPerson);
  if (!scene.IsType(i - 1, Unit::Type::kComma)) return nullptr;
  for (int at = i - 2; at > 0 && at > i - kLongest; --at) {
    if (scene.IsType(at, Unit::Type::kQuote)) break;
    if (!scene.IsType(at, Unit::Type::kComma)) continue;
    if (const auto* name = scene.NameAt(at - 1, people)) return name;
  }
  return nullptr;
}

// The person who is quoted in the midst of a clause without a verb of saying:
// `Ann Lee called it "a $5 mistake"`.
const ResolvedMention* SubjectBeforeQuote(const Scene& scene) {
  const EntityTypes people = Only(EntityType::kPerson);
  int quote = 0;
  while (quote < scene.Count() && !scene.IsType(quote, Unit::Type::kQuote)) {
    ++quote;
  }
  if (quote == 0 || quote == scene.Count()) return nullptr;
  const int clause = scene.UnitAt(quote - 1).clause;
  const Referent subject = ClauseSubject(scene, clause, people);
  return subject.stated ? subject.name : nullptr;
}

}  // namespace

bool QuotationMarks::IsInside(std::string_view text, const Sentence& sentence,
                              std::uint32_t offset) const {
  const bool carried = open_ && sentence.line == line_;
  return carried != IsOdd(Slice(text, {sentence.span.start, offset}));
}

void QuotationMarks::Pass(std::string_view text, const Sentence& sentence) {
  open_ = IsInside(text, sentence, sentence.span.end);
  line_ = sentence.line;
}

const ResolvedMention* SpeakerOfQuotation(const Scene& scene) {
  if (const ResolvedMention* name = SpeakerOfLine(scene)) return name;
  // A name first: in `"We think so," said Ann Lee` it is not us who speak.
  for (int i = 0; i < scene.Count(); ++i) {
    if (!scene.IsWord(i, WordRole::kSpeech)) continue;
    for (const int beside : {i - 1, i + 1}) {
      if (const auto* name = scene.NameAt(beside, Speakers())) return name;
    }
  }
  for (int i = 0; i < scene.Count(); ++i) {
    if (!scene.IsWord(i, WordRole::kSpeech)) continue;
    if (const auto* name = PersonBeforeInsertion(scene, i)) return name;
    const Phrase phrase = PhraseBefore(scene, i);
    const Referent before = Meaning(scene, phrase, Speakers());
    if (before.name != nullptr) return before.name;
    if (phrase.empty()) {
      if (const auto* name = NameBehind(scene, i)) return name;
    }
    const Referent subject =
        ClauseSubject(scene, scene.UnitAt(i).clause, Speakers());
    if (subject.name != nullptr) return subject.name;
  }
  return SubjectBeforeQuote(scene);
}

}  // namespace claimline
