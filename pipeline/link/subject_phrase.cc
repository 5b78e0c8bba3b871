#include "link/subject.h"

namespace claimline {
namespace {

constexpr int kLongestGap = 4;  // words between a value and the name it is of

bool IsPlainWord(const Scene& scene, int i) {
  return scene.IsType(i, Unit::Type::kWord) && !scene.IsVerb(i) &&
         !scene.IsWord(i, WordRole::kPreposition) &&
         !scene.IsWord(i, WordRole::kConjunction) &&
         !scene.IsWord(i, WordRole::kSubordinator) &&
         !scene.IsWord(i, WordRole::kRelative);
}

bool IsHyphenated(const Scene& scene, const Unit& unit) {
  return Slice(scene.text, unit.span).find('-') != std::string_view::npos;
}

// `fell to a 13-year low` tells of what fell.
bool IsResult(const Scene& scene, int value) {
  return scene.IsWord(value - 1, WordRole::kDeterminer) &&
         scene.Reads(value - 2, "to");
}

// Whether unit `i` stands in `5% for the Acme`, which ends there.
bool FollowsValueFor(const Scene& scene, int i) {
  if (scene.IsWord(i - 1, WordRole::kDeterminer)) --i;
  return scene.Reads(i - 1, "for") && scene.IsType(i - 2, Unit::Type::kValue);
}

// `compared with 5% for Acme`, `and 6% for Globex` behind it
Referent NameBehindCompared(const Scene& scene, const Target& target) {
  const int before = target.unit - 1;
  const bool held =
      (scene.Reads(before, "with") || scene.Reads(before, "to")) &&
      scene.Reads(before - 1, "compared");
  const bool risen =
      scene.Reads(before, "from") &&
      (scene.Reads(before - 1, "up") || scene.Reads(before - 1, "down"));
  const bool compared = held || risen || scene.Reads(before, "versus") ||
                        scene.Reads(before, "vs") ||
                        scene.Reads(before, "against");
  const bool joined = scene.IsWord(before, WordRole::kConjunction) &&
                      scene.IsType(before - 1, Unit::Type::kName) &&
                      FollowsValueFor(scene, before - 1);
  if ((!compared && !joined) || !scene.Reads(target.unit + 1, "for")) return {};
  int name = target.unit + 2;
  if (scene.IsWord(name, WordRole::kDeterminer)) ++name;
  // `for Acme's Yeti 2`
  const bool owner = scene.IsType(name, Unit::Type::kName) &&
                     scene.UnitAt(name).owner &&
                     scene.NameAt(name + 1, target.types) != nullptr;
  return {scene.NameAt(owner ? name + 1 : name, target.types), {}, true};
}

// `Acme had 40%, followed by Globex with 30% and Initech with 20%`
Referent NameInRow(const Scene& scene, const Target& target) {
  const int name = target.unit - 2;
  const bool follows =
      scene.IsType(name - 1, Unit::Type::kComma) ||
      scene.IsWord(name - 1, WordRole::kConjunction) ||
      (scene.Reads(name - 1, "by") && scene.Reads(name - 2, "followed"));
  if (!follows || !scene.Reads(target.unit - 1, "with")) return {};
  for (int i = name - 1; i > 0; --i) {
    if (scene.UnitAt(i).type == Unit::Type::kValue) {
      return {scene.NameAt(name, target.types), {}, true};
    }
  }
  return {};
}

Referent Stated(const ResolvedMention* name) { return {name, {}, true}; }

}  // namespace

Referent NameAround(const Scene& scene, const Target& target) {
  if (!scene.IsType(target.unit, Unit::Type::kName)) return {};
  const ResolvedMention& name =
      scene.mentions.names[scene.UnitAt(target.unit).index];
  return Stated(&name);
}

Referent NameQualified(const Scene& scene, const Target& target) {
  const bool qualifies = target.kind == Kind::kParameterCount ||
                         target.kind == Kind::kQuantity ||
                         target.kind == Kind::kMoney;
  if (!qualifies) return {};
  const int limit = target.unit + 1 + kLongestGap;
  for (int i = target.unit + 1; i < limit; ++i) {
    if (const auto* name = scene.NameAt(i, target.types)) return Stated(name);
    if (!IsPlainWord(scene, i) || scene.IsWord(i, WordRole::kDeterminer)) break;
  }
  return {};
}

Referent NounQualified(const Scene& scene, const Target& target) {
  const Unit& unit = scene.UnitAt(target.unit);
  if (!target.facts.phrase || unit.type != Unit::Type::kValue) return {};
  int first = target.unit + 1;
  // `a 20-mile (32-kilometre) line`
  if (scene.IsType(first, Unit::Type::kOpen)) {
    while (first < scene.Count() && !scene.IsType(first, Unit::Type::kClose)) {
      ++first;
    }
    ++first;
  }
  if (!IsPlainWord(scene, first)) return {};
  // A size or a speed is rather of the product or firm that is spoken of.
  const bool of_any =
      !target.facts.likely || target.attribute.attribute == "age";
  const bool attributive =
      IsHyphenated(scene, unit) && of_any && !IsResult(scene, target.unit);
  if (!attributive) return {};
  return Meaning(scene, {first, PhraseEnd(scene, first, scene.Count())},
                 target.types);
}

Referent ThingSold(const Scene& scene, const Target& target) {
  if (target.attribute.attribute != "price") return {};
  int at = target.unit - 1;
  // `at $1 and $2`
  while (scene.IsWord(at, WordRole::kConjunction) &&
         scene.IsType(at - 1, Unit::Type::kValue)) {
    at -= 2;
  }
  if (!scene.Reads(at, "at") && !scene.Reads(at, "for")) return {};
  const Phrase phrase = PhraseBefore(scene, at);
  const bool object = scene.IsVerb(phrase.first - 1) &&
                      !scene.IsWord(phrase.first - 1, WordRole::kCopula);
  return object ? Meaning(scene, phrase, target.types) : Referent{};
}

Referent PhraseOwner(const Scene& scene, const Target& target) {
  for (int i = target.unit - 1; i >= 0; --i) {
    const Unit& unit = scene.UnitAt(i);
    if (unit.owner || Has(unit.word.roles, WordRole::kPossessive)) {
      // The phrase that owns ends here; it may be `the company's`.
      int first = i;
      while (first > 0 &&
             !unit.word.roles.test(
                 static_cast<std::size_t>(WordRole::kPossessive)) &&
             (IsPlainWord(scene, first - 1) ||
              scene.IsType(first - 1, Unit::Type::kName)) &&
             !scene.UnitAt(first - 1).owner) {
        --first;
      }
      Referent owner = Meaning(scene, {first, i + 1}, target.types);
      if (owner.name == nullptr) owner = {};
      return owner;
    }
    if (!IsPlainWord(scene, i)) break;
    if (target.unit - i > kLongestGap) break;
  }
  return {};
}

Referent BeforeParenthesis(const Scene& scene, const Target& target) {
  int open = target.unit - 1;
  while (open >= 0 && !scene.IsType(open, Unit::Type::kOpen)) {
    const Unit::Type type = scene.UnitAt(open).type;
    const bool list = type == Unit::Type::kValue ||
                      type == Unit::Type::kComma || type == Unit::Type::kBreak;
    if (!list) return {};
    --open;
  }
  if (open <= 0) return {};
  return {scene.NameAt(open - 1, target.types), {}, true};
}

Referent WholeOfPart(const Scene& scene, const Target& target) {
  const int name = target.unit + 2;
  const bool part = target.kind == Kind::kPercent &&
                    target.attribute.attribute == "share" &&
                    scene.Reads(target.unit + 1, "of") &&
                    scene.IsType(name, Unit::Type::kName) &&
                    !scene.UnitAt(name).owner && !IsPlainWord(scene, name + 1);
  if (!part) return {};
  const EntityTypes whole = Only(EntityType::kOrg);
  return {scene.NameAt(name, whole & target.types), {}, true};
}

Referent NameCompared(const Scene& scene, const Target& target) {
  if (target.kind == Kind::kDate || scene.Count() < 2) return {};
  if (!scene.Reads(target.unit - 1, "at")) {
    const Referent row = NameInRow(scene, target);
    return row.name != nullptr ? row : NameBehindCompared(scene, target);
  }
  const int name = target.unit - 2;
  const bool compared =
      (scene.Reads(name - 1, "of") &&
       (scene.Reads(name - 2, "ahead") || scene.Reads(name - 2, "short"))) ||
      (scene.Reads(name - 1, "by") && scene.Reads(name - 2, "followed")) ||
      (scene.Reads(name - 1, "with") && scene.Reads(name - 2, "compared")) ||
      (scene.Reads(name - 1, "to") && scene.Reads(name - 2, "compared")) ||
      scene.Reads(name - 1, "behind") || scene.Reads(name - 1, "versus") ||
      scene.Reads(name - 1, "vs") || scene.Reads(name - 1, "than");
  if (!compared) return {};
  return {scene.NameAt(name, target.types), {}, true};
}

Referent Apposition(const Scene& scene, const Target& target) {
  if (target.kind == Kind::kDate) return {};
  int i = target.unit - 1;
  while (i >= 0 && IsPlainWord(scene, i)) --i;
  const bool mark = scene.IsType(i, Unit::Type::kComma) ||
                    scene.IsType(i, Unit::Type::kBreak);
  if (i <= 0 || !mark) return {};
  // `X, a … model`: without an article it is a list.
  if (!scene.IsWord(i + 1, WordRole::kDeterminer)) return {};
  const Referent referent =
      Meaning(scene, PhraseBefore(scene, i), target.types);
  return referent.name != nullptr && referent.other == nullptr ? referent
                                                               : Referent{};
}

}  // namespace claimline
