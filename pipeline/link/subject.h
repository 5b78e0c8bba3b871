// What a value describes. Small named strategies, each needing a certain
// evidence, are tried in a fixed order; the first that finds something decides.
// No subject is better than a wrong one.
#ifndef CLAIMLINE_LINK_SUBJECT_H_
#define CLAIMLINE_LINK_SUBJECT_H_

#include <optional>
#include <span>
#include <string_view>

#include "link/attribute.h"
#include "link/phrase.h"

namespace claimline {

// The value whose subject is looked for.
struct Target {
  int value = 0;  // index into the sentence's values
  int unit = 0;   // that holds it
  Kind kind = Kind::kMoney;
  AttributeChoice attribute;
  AttributeFacts facts;   // of the attribute
  EntityTypes types;      // that its subject may have
  bool is_topic = false;  // a date that is itself its clause's subject
};

struct SubjectChoice {
  Referent referent;          // empty where nothing was found
  std::string_view strategy;  // its name, as `claimline explain` prints it
};

Target TargetOf(const Scene& scene, int value, AttributeChoice attribute);

SubjectChoice ChooseSubject(const Scene& scene, const Target& target);

// One way to find a subject.
struct SubjectStrategy {
  std::string_view name;
  Referent (*find)(const Scene&, const Target&);
  // Whether it tells what a date is about that is itself its clause's subject
  // (`2026 will be warmer`): most would name what only stands near.
  bool of_topic = false;
};

// All of them, in the order in which they are tried.
std::span<const SubjectStrategy> SubjectStrategies();

// The strategies that look at the value's own noun phrase (subject_phrase.cc).

// `Qwen-72B`: the name that the value stands in.
Referent NameAround(const Scene& scene, const Target& target);
// `a 314B-parameter Grok Code Fast 1`: the name that the value qualifies.
Referent NameQualified(const Scene& scene, const Target& target);
// `a 14-mile tram line`: the noun that a hyphenated value qualifies.
Referent NounQualified(const Scene& scene, const Target& target);
// `offers the phone at $300`, for a price.
Referent ThingSold(const Scene& scene, const Target& target);
// `Grok 5's Q1 2026 launch`, `its $852 billion valuation`.
Referent PhraseOwner(const Scene& scene, const Target& target);
// `Olmo 3-Think (32B)`, `18.3bn euros ($23.4bn)`.
Referent BeforeParenthesis(const Scene& scene, const Target& target);
// `15% of Acme`, for a share.
Referent WholeOfPart(const Scene& scene, const Target& target);
// `ahead of Grok 5 at 58%`.
Referent NameCompared(const Scene& scene, const Target& target);
// `Grok 5, a 6-trillion-parameter model`.
Referent Apposition(const Scene& scene, const Target& target);

// The strategies that start from the attribute's cue (subject_cue.cc).

// `acquired Equant for …`, `a 49 percent stake in Scale AI`.
Referent CueObject(const Scene& scene, const Target& target);
// The speaker of `said on Monday`, for the date.
Referent CueSpeaker(const Scene& scene, const Target& target);
// `Fluidstack's valuation`, `the debt of France Telecom`, `OpenAI revenue`.
Referent CuePhrase(const Scene& scene, const Target& target);
// `since Voyager 1 launched in 1977`, `guidance first issued in 2015`.
Referent CueSubject(const Scene& scene, const Target& target);
// `reduces label requirements by 60%`: what changes.
Referent ChangedThing(const Scene& scene, const Target& target);

// The strategies that look at the clause and beyond (subject_clause.cc).

// `Grok 5 has …`, `SpaceX, which …`, `it has …`, `the company has …`.
Referent SubjectOfClause(const Scene& scene, const Target& target);
// The name that the sentence begins with: `- Grok 5: …`.
Referent ItemHead(const Scene& scene, const Target& target);
// The last name of fitting type before the value, in its sentence.
Referent NameBefore(const Scene& scene, const Target& target);
// The first name after a value that is itself the subject: `2026 has seen …`.
Referent NameAfter(const Scene& scene, const Target& target);
// `the total raised by the company`: a noun for a name in the clause.
Referent NounInClause(const Scene& scene, const Target& target);
// The first name after a value at the head of a sentence: `12 years on, …`.
Referent FirstName(const Scene& scene, const Target& target);
// The name of fitting type in the heading above.
Referent HeadingName(const Scene& scene, const Target& target);
// What the article is about, or the name that the sentences before spoke of.
Referent NameInFocus(const Scene& scene, const Target& target);
// The last owner between the verb and the value: `the deal brings Acme's debt
// to`.
Referent OwnerInClause(const Scene& scene, const Target& target);
// The clause's subject where it is no name: `data egress costs`.
Referent PhraseOfClause(const Scene& scene, const Target& target);
// What is counted (`seven countries`), or what a part is of (`1% of traffic`).
Referent CountedThing(const Scene& scene, const Target& target);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_SUBJECT_H_
