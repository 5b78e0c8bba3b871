#include "link/attribution.h"

#include <algorithm>

#include "link/attribute.h"
#include "link/clause_subject.h"

namespace claimline {
namespace {

// Those who speak: people, organizations, and the countries that announce.
EntityTypes Speakers() {
  EntityTypes types;
  for (const EntityType type :
       {EntityType::kPerson, EntityType::kOrg, EntityType::kProduct,
        EntityType::kGpe, EntityType::kWorkOfArt}) {
    types.set(static_cast<std::size_t>(type));
  }
  return types;
}

struct Speaker {
  Referent who;
  int first = 0;  // units, with the noun phrase around the name
  int last = 0;
  bool inverted = false;  // `said X`
};

bool EndsPhrase(const Scene& scene, int i) {
  const Unit& unit = scene.UnitAt(i);
  return unit.type != Unit::Type::kWord && unit.type != Unit::Type::kName &&
         unit.type != Unit::Type::kValue;
}

// The name after the cue: `according to X`, `according to figures seen by X`,
// `said chief executive X`.
Speaker SpeakerAfter(const Scene& scene, int last_of_cue) {
  int i = last_of_cue + 1;
  for (; i < scene.Count() && !EndsPhrase(scene, i); ++i) {
    if (scene.IsWord(i, WordRole::kRelative) ||
        scene.IsWord(i, WordRole::kSubordinator)) {
      break;
    }
    const ResolvedMention* name = scene.NameAt(i, Speakers());
    // Of `Acme's boss Ann Lee` and `Acme boss Ann Lee` the last is meant.
    const bool more =
        scene.UnitAt(i).owner || scene.NameAt(i + 1, Speakers()) != nullptr;
    if (name != nullptr && !more) {
      return {{name, {}, true}, last_of_cue + 1, i + 1};
    }
  }
  // `said the director, Ann Lee`
  const EntityTypes people = Only(EntityType::kPerson);
  const ResolvedMention* apposed =
      scene.IsWord(last_of_cue + 1, WordRole::kDeterminer) &&
              scene.IsType(i, Unit::Type::kComma)
          ? scene.NameAt(i + 1, people)
          : nullptr;
  if (apposed != nullptr) return {{apposed, {}, true}, last_of_cue + 1, i + 2};
  const Referent referent = Meaning(scene, {last_of_cue + 1, i}, Speakers());
  return {referent, last_of_cue + 1, i};
}

// Where the noun phrase before unit `end` ends if what stands between is an
// insertion: `Ann Lee, mayor of X, said`, `the agency (CMA) said`.
int BeforeInsertion(const Scene& scene, int end) {
  constexpr int kLongest = 14;  // units
  if (scene.IsType(end - 1, Unit::Type::kClose)) {
    int open = end - 1;
    while (open > 0 && !scene.IsType(open, Unit::Type::kOpen)) --open;
    return open;
  }
  if (!scene.IsType(end - 1, Unit::Type::kComma)) return end;
  for (int i = end - 2; i > 0 && i > end - kLongest; --i) {
    if (scene.IsType(i, Unit::Type::kComma) &&
        (scene.IsType(i - 1, Unit::Type::kName) ||
         scene.IsWord(i + 1, WordRole::kRelative))) {
      return i;
    }
    if (scene.IsType(i, Unit::Type::kQuote)) break;
  }
  return end;
}

// The `Ann Lee` of `its chief, Ann Lee, wrote`, where the verb stands at `end`;
// null where no person stands between two commas there.
const ResolvedMention* NamedBetweenCommas(const Scene& scene, int end) {
  const EntityTypes people = Only(EntityType::kPerson);
  const bool inserted = scene.IsType(end - 1, Unit::Type::kComma) &&
                        scene.IsType(end - 3, Unit::Type::kComma) &&
                        !scene.IsType(end - 4, Unit::Type::kName);
  return inserted ? scene.NameAt(end - 2, people) : nullptr;
}

// Where the person stands whose role the phrase [begin, end) is, in `Ann Lee,
// an analyst at Acme told …`; `begin` where it is none.
int BeforeRole(const Scene& scene, int begin, int end) {
  const EntityTypes people = Only(EntityType::kPerson);
  const bool role = begin + 1 < end &&
                    scene.IsWord(begin, WordRole::kDeterminer) &&
                    scene.IsType(begin - 1, Unit::Type::kComma) &&
                    scene.NameAt(begin - 2, people) != nullptr;
  return role ? begin - 2 : begin;
}

// The subject of the verb at `first_of_cue`.
Speaker SpeakerBefore(const Scene& scene, int first_of_cue) {
  int end = first_of_cue;
  // Between subject and verb: adverbs, auxiliaries, `last week`.
  while (end > 0 && (scene.IsWord(end - 1, WordRole::kAdverb) ||
                     scene.IsWord(end - 1, WordRole::kVerb) ||
                     scene.IsType(end - 1, Unit::Type::kValue))) {
    --end;
  }
  if (const ResolvedMention* name = NamedBetweenCommas(scene, end)) {
    return {{name, {}, true}, end - 2, end - 1};
  }
  const int inserted = BeforeInsertion(scene, end);
  const int clause = scene.UnitAt(std::max(0, inserted - 1)).clause;
  end = inserted;
  int begin = end;
  while (begin > 0 && !EndsPhrase(scene, begin - 1) &&
         scene.UnitAt(begin - 1).clause == clause && !scene.IsVerb(begin - 1)) {
    --begin;
  }
  if (const int person = BeforeRole(scene, begin, end); person < begin) {
    begin = person;
    end = person + 1;
  }
  // The phrase may open with a conjunction or with `that`.
  while (begin < end && (scene.IsWord(begin, WordRole::kConjunction) ||
                         scene.IsWord(begin, WordRole::kSubordinator) ||
                         scene.IsWord(begin, WordRole::kRelative))) {
    ++begin;
  }
  EntityTypes types = Speakers();
  if (begin + 1 == end && scene.IsWord(begin, WordRole::kPronoun)) {
    // `it said` is not what a product says.
    types.reset(static_cast<std::size_t>(EntityType::kProduct));
    types.reset(static_cast<std::size_t>(EntityType::kWorkOfArt));
  }
  Referent referent = Meaning(scene, {begin, end}, types);
  if (referent.name == nullptr) {
    for (int i = end - 1; i >= begin && referent.name == nullptr; --i) {
      referent.name = scene.NameAt(i, Speakers());
    }
  }
  if (referent.name == nullptr && begin == end) {
    referent = ClauseSubject(scene, clause, Speakers());
  }
  return {referent, begin, end};
}

Speaker FindSpeaker(const Scene& scene, const Mention& cue) {
  const CueMeaning& meaning = scene.book.Of(cue.rule);
  const int first = scene.units.At(cue.span.start);
  const int last = scene.units.At(cue.span.end - 1);
  if (meaning.speaker == CueMeaning::Speaker::kAfter) {
    return SpeakerAfter(scene, last);
  }
  if (meaning.speaker == CueMeaning::Speaker::kEither && first > 0 &&
      EndsPhrase(scene, first - 1) &&
      NamedBetweenCommas(scene, first) == nullptr) {
    // `…, said X.`, but not `the firm, once of Paris, said X would …`.
    Speaker after = SpeakerAfter(scene, last);
    after.inverted = after.who.name != nullptr && after.who.stated &&
                     (after.last >= scene.Count() || !scene.IsVerb(after.last));
    if (after.inverted) return after;
  }
  return SpeakerBefore(scene, first);
}

bool IsMark(const Scene& scene, int i) {
  return scene.IsType(i, Unit::Type::kComma) ||
         scene.IsType(i, Unit::Type::kQuote) ||
         scene.IsType(i, Unit::Type::kBreak);
}

// Whether a semicolon stands between units `first` and `last`.
bool HasSemicolon(const Scene& scene, int first, int last) {
  for (int i = first + 1; i < last; ++i) {
    const bool mark = scene.IsType(i, Unit::Type::kBreak);
    if (mark && Slice(scene.text, scene.UnitAt(i).span) == ";") return true;
  }
  return false;
}

bool Covers(const Scene& scene, const Report& report, int unit) {
  const CueMeaning& meaning = scene.book.Of(report.cue->rule);
  if (meaning.unnamed && meaning.reach != CueMeaning::Reach::kSentence) {
    return CueDistance(scene, *report.cue, unit) != kNone;
  }
  if (unit >= report.last) return report.after && unit < report.end;
  return unit < report.first && report.before &&
         !HasSemicolon(scene, unit, report.first);
}

// Whether the verb is followed by what is said: `X said it …`, `X said on
// Monday that …`.
bool ContentFollows(const Scene& scene, int last) {
  constexpr int kSoon = 5;  // units
  for (int i = last; i < scene.Count() && i < last + kSoon; ++i) {
    // `X told us on Monday, as it fell`
    if (scene.IsType(i, Unit::Type::kComma) && scene.Reads(last - 1, "told")) {
      return scene.IsType(i + 1, Unit::Type::kQuote);
    }
    const Clause& clause = scene.units.clauses[scene.UnitAt(i).clause];
    if (clause.type == Clause::Type::kSubordinate && clause.first == i) {
      return true;
    }
    if (scene.IsType(i, Unit::Type::kQuote)) return true;
  }
  return false;
}

// Where what is reported behind units [first, last) ends: with its clause in
// `After X said that it fell, two left`, which tells when they did.
int EndOfContent(const Scene& scene, int first, int last) {
  // `After` counts to the phrase of the speaker, `when` does not.
  const bool clausal = scene.IsWord(0, WordRole::kClausal) && first <= 1;
  const bool subordinate =
      scene.IsWord(0, WordRole::kSubordinator) && first == 1;
  const bool tells_when = (clausal || subordinate) && !scene.Reads(0, "As");
  if (!tells_when) return scene.Count();
  int end = last;
  while (end < scene.Count() && !scene.IsType(end, Unit::Type::kComma)) ++end;
  return end;
}

Report ReportOf(const Scene& scene, const Mention& cue) {
  Report report;
  report.cue = &cue;
  report.first = scene.units.At(cue.span.start);
  report.last = scene.units.At(cue.span.end - 1) + 1;
  const CueMeaning& meaning = scene.book.Of(cue.rule);
  bool inverted = false;
  if (!meaning.unnamed) {
    const Speaker speaker = FindSpeaker(scene, cue);
    // Of speakers without a name (`officials said`) an attribution says no more
    // than that there are some.
    if (speaker.who.name != nullptr) report.speaker = speaker.who;
    report.first = std::min(report.first, speaker.first);
    report.last = std::max(report.last, speaker.last);
    inverted = speaker.inverted;
  }
  // `…, X said.` tells of what stands before it, too; `…, which X said …` does
  // not.
  report.before =
      meaning.side != CueMeaning::Side::kAfter &&
      ((IsMark(scene, report.first - 1) &&
        !ContentFollows(scene, report.last)) ||
       (meaning.reach == CueMeaning::Reach::kSentence && !meaning.unnamed));
  // What follows `…, said X` tells of X.
  report.after = meaning.side != CueMeaning::Side::kBefore &&
                 (!inverted || ContentFollows(scene, report.last));
  report.end = EndOfContent(scene, report.first, report.last);
  return report;
}

}  // namespace

Referent SpeakerOf(const Scene& scene, const Mention& cue) {
  return FindSpeaker(scene, cue).who;
}

std::vector<Report> FindReports(const Scene& scene) {
  std::vector<Report> reports;
  for (const Mention* cue : scene.mentions.cues) {
    if (cue->rule->kind != RuleKind::kAttribution) continue;
    reports.push_back(ReportOf(scene, *cue));
  }
  return reports;
}

std::optional<Attribution> ChooseAttribution(const Scene& scene,
                                             const std::vector<Report>& reports,
                                             int value, const Mention* about) {
  if (about != nullptr &&
      scene.book.Of(about->rule).subject == CueMeaning::Subject::kSpeaker) {
    return std::nullopt;
  }
  const int unit = scene.units.of_value[value];
  // What a name holds is said by nobody.
  if (scene.IsType(unit, Unit::Type::kName)) return std::nullopt;
  std::optional<Attribution> found;
  for (const Report& report : reports) {
    if (!Covers(scene, report, unit)) continue;
    // A named speaker is worth more than `reportedly`.
    if (found && !found->speaker.empty() && report.speaker.empty()) continue;
    found = Attribution{report.speaker, report.cue};
  }
  return found;
}

}  // namespace claimline
