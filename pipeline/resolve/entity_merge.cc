#include "resolve/entity_merge.h"

#include <algorithm>

#include "resolve/name_forms.h"

namespace claimline {
namespace {

bool Any(EntityType type, std::initializer_list<EntityType> types) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

// Decides for two neighbors.
class Joiner {
 public:
  Joiner(std::span<const Token> tokens, bool title_case, std::string_view text)
      : tokens_(tokens), title_case_(title_case), text_(text) {}

  // Returns `left` and `right` as one; none where they are two names.
  std::optional<NamePiece> Join(const NamePiece& left,
                                const NamePiece& right) const {
    const std::optional<Gap> gap = GapBetween(left, right);
    if (!gap) return std::nullopt;
    if (!left.type && !right.type) return JoinUnknown(left, right, *gap);
    if (!left.type) return JoinToKnown(left, right, *gap);
    if (!right.type) return Extend(left, right, *gap);
    return JoinKnown(left, right, *gap);
  }

  // Returns `right`, a body or an event of which there are many, with the word
  // before it that says which: `Ulster` `Unionist Party`, `U.S.` `Senate`.
  std::optional<NamePiece> Qualify(const NamePiece& left,
                                   const NamePiece& right) const {
    if (title_case_ || GapBetween(left, right) != Gap::kSpace ||
        right.first != left.last || !right.type) {
      return std::nullopt;
    }
    const WordClasses last = Last(right).classes;
    const bool body = *right.type == EntityType::kOrg &&
                      last.Has(WordClass::kOrg) &&
                      last.Has(WordClass::kCommon) &&
                      (right.rule == nullptr || IsAgency(right));
    const bool pattern = *right.type == EntityType::kOrg &&
                         right.rule != nullptr && right.rule->lexicon.empty();
    const bool event =
        *right.type == EntityType::kEvent && last.Has(WordClass::kEvent);
    if (!body && !event && !pattern && !IsAgency(right)) return std::nullopt;
    const bool place =
        left.type && Any(*left.type, {EntityType::kGpe, EntityType::kNorp});
    const bool word = !left.type && First(left).shape == Shape::kCapital &&
                      (body || event) && !First(left).opens &&
                      First(left).classes.Has(WordClass::kCommon);
    if (!place && !word) return std::nullopt;
    NamePiece whole = Together(left, right, right.type);
    whole.kind = right.kind;
    // The Senate is the U.S. Senate; the Labour Party may be another one.
    if (place && IsAgency(right) && !body) {
      whole.canonical = right.canonical.empty() ? Text(right) : right.canonical;
    }
    return whole;
  }

 private:
  const Token& First(const NamePiece& piece) const {
    return tokens_[piece.first];
  }
  const Token& Last(const NamePiece& piece) const {
    return tokens_[piece.last - 1];
  }
  static bool Single(const NamePiece& piece) {
    return piece.last == piece.first + 1;
  }
  std::string_view Word(std::uint32_t token) const {
    return Slice(text_, tokens_[token].span);
  }

  // Returns what stands between two pieces that may belong together; none
  // where something parts them.
  std::optional<Gap> GapBetween(const NamePiece& left,
                                const NamePiece& right) const {
    if (right.first == left.last) {
      const Gap gap = First(right).gap;
      if (gap == Gap::kSpace || gap == Gap::kHyphen || gap == Gap::kAmpersand) {
        return gap;
      }
      // `Acme, Inc.`
      if (gap == Gap::kComma && Single(right) &&
          IsLegalForm(Word(right.first))) {
        return Gap::kSpace;
      }
      return std::nullopt;
    }
    for (std::uint32_t i = left.last; i <= right.first; ++i) {
      if (tokens_[i].gap != Gap::kSpace) return std::nullopt;
    }
    if (First(right).shape == Shape::kNumber) return std::nullopt;
    return LinkedByWords(left, right) ? std::optional(Gap::kSpace)
                                      : std::nullopt;
  }

  // `Kai van der Berg`, `Battle of Midway`.
  bool LinkedByWords(const NamePiece& left, const NamePiece& right) const {
    if (title_case_ || right.first - left.last > 2) return false;
    if (right.first - left.last == 1 && Word(left.last) == "of") {
      const WordClasses c = Last(left).classes;
      if ((!left.type || *left.type == EntityType::kOrg) && right.type &&
          *right.type == EntityType::kGpe && left.last - left.first > 1 &&
          c.Has(WordClass::kCommon) &&
          (c.Has(WordClass::kOrg) || c.Has(WordClass::kOrgOf))) {
        return true;
      }
      return !left.type &&
             (c.Has(WordClass::kLoc) || c.Has(WordClass::kFac) ||
              c.Has(WordClass::kEvent) || c.Has(WordClass::kPlaceHead) ||
              c.Has(WordClass::kLaw));
    }
    if (right.first - left.last == 1 && Word(left.last) == "and") {
      return IsListOfTasks(left, right);
    }
    for (std::uint32_t i = left.last; i < right.first; ++i) {
      if (!IsParticle(Word(i))) return false;
    }
    return !left.type || *left.type == EntityType::kPerson;
  }

  // `Ports and Harbors Authority`.
  bool IsListOfTasks(const NamePiece& left, const NamePiece& right) const {
    const auto common = [](const Token& token) {
      return token.classes.Has(WordClass::kCommon);
    };
    const auto name = [&](const NamePiece& piece) {
      return tokens_.subspan(piece.first, piece.last - piece.first);
    };
    const auto words = name(left);
    const auto rest = name(right);
    return !left.type && !right.type && rest.size() > 1 &&
           std::all_of(words.begin(), words.end(), common) &&
           std::all_of(rest.begin(), rest.end(), common) &&
           !words.front().opens && Last(right).classes.Has(WordClass::kOrg) &&
           !Last(left).classes.Has(WordClass::kOrg);
  }

  std::string_view Text(const NamePiece& piece) const {
    return Slice(text_, {First(piece).span.start, Last(piece).span.end});
  }

  // `Secret Service`, `Senate`: bodies that several countries have.
  static bool IsAgency(const NamePiece& piece) {
    return piece.kind == "agency";
  }

  NamePiece Together(const NamePiece& left, const NamePiece& right,
                     std::optional<EntityType> type) const {
    return {left.first, right.last, type, nullptr, {}};
  }

  // A number that can be a version: `5`, `3.1`, `70B`, not `2,000` or `2026`.
  bool IsVersion(const NamePiece& piece) const {
    if (!Single(piece) || First(piece).shape != Shape::kNumber) return false;
    if (!IsVersionFigure(Word(piece.first))) return false;
    const std::uint32_t end = First(piece).span.end;
    if (end < text_.size() && (text_[end] == '%' || text_[end] == '/')) {
      return false;
    }
    return true;
  }

  std::optional<NamePiece> JoinUnknown(const NamePiece& left,
                                       const NamePiece& right, Gap gap) const {
    if (First(right).shape == Shape::kNumber) {
      const WordClasses c = Last(left).classes;
      const bool name =
          !c.Has(WordClass::kCommon) && !c.Has(WordClass::kSurname) &&
          !c.Has(WordClass::kGiven) && !c.Has(WordClass::kNotName);
      if (gap == Gap::kHyphen || (name && IsVersion(right) && !title_case_)) {
        return Together(left, right, std::nullopt);
      }
      return std::nullopt;
    }
    if (title_case_ && gap != Gap::kHyphen && !IsPersonPair(left, right)) {
      return std::nullopt;
    }
    // `Startup Velmora` at the start of a sentence.
    const Token& first = First(left);
    if (Single(left) && gap == Gap::kSpace && first.opens &&
        first.classes.Has(WordClass::kCommon) &&
        !first.classes.Has(WordClass::kGiven) &&
        !first.classes.Has(WordClass::kPlaceHead) &&
        !First(right).classes.Has(WordClass::kCommon) &&
        !TypeByWords(tokens_.subspan(left.first, right.last - left.first))) {
      return std::nullopt;
    }
    return Together(left, right, std::nullopt);
  }

  bool IsInitial(const Token& token) const {
    return token.shape == Shape::kUpper && token.span.size() < 7 &&
           token.span.size() % 2 == 0 && text_[token.span.end - 1] == '.';
  }

  // `Maria Kowalska`, also in a heading.
  bool IsPersonPair(const NamePiece& left, const NamePiece& right) const {
    if (!First(left).classes.Has(WordClass::kGiven) ||
        left.last - left.first > 2) {
      return false;
    }
    return IsInitial(First(right)) ||
           (First(right).shape == Shape::kCapital &&
            !First(right).classes.Has(WordClass::kCommon));
  }

  // An unknown word before a known name.
  std::optional<NamePiece> JoinToKnown(const NamePiece& left,
                                       const NamePiece& right, Gap gap) const {
    const bool place = Any(*right.type, {EntityType::kGpe, EntityType::kLoc});
    if (right.first > left.last && place) {
      return Together(
          left, right,
          TypeByWords(tokens_.subspan(left.first, left.last - left.first)));
    }
    if (Single(left) && place &&
        First(left).classes.Has(WordClass::kDirection) && !title_case_) {
      return Together(left, right, EntityType::kLoc);
    }
    const bool given = (First(left).classes.Has(WordClass::kGiven) ||
                        IsInitial(First(left))) &&
                       left.last - left.first <= 2;
    const bool surname =
        Single(right) &&
        !Any(*right.type, {EntityType::kNorp, EntityType::kProduct}) &&
        First(right).shape != Shape::kUpper;
    if (given && surname) return Together(left, right, EntityType::kPerson);
    // `Velmora Mueller`: the second word is a surname on a list.
    if (gap == Gap::kSpace && Single(left) && Single(right) && !title_case_ &&
        *right.type == EntityType::kPerson &&
        First(left).shape == Shape::kCapital &&
        !First(left).classes.Has(WordClass::kCommon) &&
        !First(left).classes.Has(WordClass::kNotName)) {
      return Together(left, right, EntityType::kPerson);
    }
    if (gap == Gap::kHyphen && !First(left).classes.Has(WordClass::kCommon) &&
        Any(*right.type, {EntityType::kPerson, EntityType::kProduct})) {
      return Together(left, right, right.type);
    }
    return std::nullopt;
  }

  // `Claude` `4`, `Model-3`.
  std::optional<NamePiece> AddVersion(const NamePiece& left,
                                      const NamePiece& right, Gap gap) const {
    const EntityType type = *left.type;
    const bool product = Any(type, {EntityType::kProduct, EntityType::kFac});
    const bool hyphenated = gap == Gap::kHyphen && type != EntityType::kGpe &&
                            type != EntityType::kPerson;
    if (!hyphenated && !(product && IsVersion(right))) return std::nullopt;
    return Together(left, right, product ? type : EntityType::kProduct);
  }

  // A known name before unknown words.
  std::optional<NamePiece> Extend(const NamePiece& left, const NamePiece& right,
                                  Gap gap) const {
    const EntityType type = *left.type;
    if (First(right).shape == Shape::kNumber) {
      return AddVersion(left, right, gap);
    }
    const bool added = (type == EntityType::kProduct &&
                        First(right).classes.Has(WordClass::kProduct)) ||
                       (type == EntityType::kOrg && Single(right) &&
                        First(right).classes.Has(WordClass::kOrg) &&
                        !First(right).classes.Has(WordClass::kNotName));
    if (title_case_ && gap != Gap::kHyphen && !added) return std::nullopt;
    if (First(right).classes.Has(WordClass::kNotName)) return std::nullopt;
    const auto rest = tokens_.subspan(right.first, right.last - right.first);
    const auto rest_type = TypeByWords(rest);
    if (rest_type == EntityType::kPerson) return std::nullopt;
    const auto whole =
        TypeByWords(tokens_.subspan(left.first, right.last - left.first));
    const bool tail = whole && *whole != EntityType::kPerson;
    if (Any(type, {EntityType::kProduct, EntityType::kOrg}) && Single(left) &&
        rest.size() == 1 && First(left).classes.Has(WordClass::kGiven) &&
        rest.front().classes.Has(WordClass::kSurname) && !tail) {
      return Together(left, right, EntityType::kPerson);
    }
    return ExtendByWords(left, right, whole);
  }

  // The same, once the words beside are known to be no person and no version;
  // `whole` is what the words together say.
  std::optional<NamePiece> ExtendByWords(
      const NamePiece& left, const NamePiece& right,
      std::optional<EntityType> whole) const {
    const EntityType type = *left.type;
    const bool tail = whole && *whole != EntityType::kPerson;
    const auto rest = tokens_.subspan(right.first, right.last - right.first);
    switch (type) {
      case EntityType::kPerson:
        if (left.rule == nullptr && rest.size() == 1 && !tail &&
            rest.front().shape == Shape::kCapital &&
            !rest.front().classes.Has(WordClass::kCommon)) {
          return Together(left, right, type);
        }
        return Single(left) && !tail && rest.size() == 1 &&
                       First(left).classes.Has(WordClass::kGiven)
                   ? std::optional(Together(left, right, type))
                   : std::nullopt;
      case EntityType::kProduct:
        return Together(left, right, type);
      case EntityType::kOrg:
        return Together(left, right, tail ? *whole : type);
      case EntityType::kGpe:
      case EntityType::kLoc:
      case EntityType::kNorp:
        if (tail && *whole != EntityType::kProduct) {
          return Together(left, right, *whole);
        }
        if (type == EntityType::kNorp && rest.size() == 1 &&
            rest.front().classes.Has(WordClass::kCommon) &&
            !First(left).opens && rest.front().shape == Shape::kCapital) {
          return Together(left, right, EntityType::kOrg);
        }
        if (type != EntityType::kNorp && Single(left) && rest.size() == 1 &&
            First(left).classes.Has(WordClass::kGiven)) {
          return Together(left, right, EntityType::kPerson);
        }
        return std::nullopt;
      case EntityType::kWorkOfArt:
      case EntityType::kEvent:
        // `Nobel` `Foundation`.
        if (whole == EntityType::kOrg && rest.size() == 1) {
          return Together(left, right, *whole);
        }
        return std::nullopt;
      case EntityType::kFac:
      case EntityType::kLaw:
        return std::nullopt;
    }
    return std::nullopt;
  }

  std::optional<NamePiece> JoinKnown(const NamePiece& left,
                                     const NamePiece& right, Gap gap) const {
    const EntityType a = *left.type;
    const EntityType b = *right.type;
    // `Liberal Party` of `Canada`: GapBetween lets through nothing else.
    if (a == EntityType::kOrg && right.first > left.last) {
      return Together(left, right, a);
    }
    if (a == EntityType::kOrg && gap == Gap::kSpace &&
        Any(b, {EntityType::kProduct, EntityType::kFac})) {
      return Together(left, right, b);
    }
    // `Deutsche Bank` `Luxembourg SA`.
    if (a == EntityType::kOrg && b == EntityType::kOrg && gap == Gap::kSpace &&
        right.rule == nullptr && IsLegalForm(Word(right.last - 1))) {
      return Together(left, right, a);
    }
    if (a == EntityType::kProduct && b == EntityType::kProduct) {
      return Together(left, right, a);
    }
    if (gap == Gap::kHyphen && Any(a, {EntityType::kProduct}) &&
        Any(b, {EntityType::kOrg})) {
      return Together(left, right, a);
    }
    const bool given = Single(left) && Single(right) &&
                       First(left).classes.Has(WordClass::kGiven) &&
                       Any(b, {EntityType::kPerson, EntityType::kGpe});
    if (given && a != EntityType::kNorp && gap == Gap::kSpace &&
        (b == EntityType::kPerson || a == EntityType::kPerson)) {
      return Together(left, right, EntityType::kPerson);
    }
    return std::nullopt;
  }

  std::span<const Token> tokens_;
  bool title_case_;
  std::string_view text_;
};

// Joins neighbors from the left to the right as long as `may_join` allows.
template <typename MayJoin>
std::vector<NamePiece> JoinAll(std::vector<NamePiece> pieces,
                               const Joiner& joiner, MayJoin may_join) {
  std::size_t kept = 0;
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    std::optional<NamePiece> joined;
    if (may_join(pieces[kept], pieces[i])) {
      joined = joiner.Join(pieces[kept], pieces[i]);
    }
    if (joined) {
      pieces[kept] = *joined;
    } else {
      pieces[++kept] = pieces[i];
    }
  }
  pieces.resize(std::min(pieces.size(), kept + 1));
  return pieces;
}

// Joins what narrows a body's name to it, from the right to the left, because
// `Social` `Democratic` `Labour Party` grows that way; before the rest is
// joined, and after, when `Unionist` `Party` is known for a party.
std::vector<NamePiece> JoinQualifiers(std::vector<NamePiece> pieces,
                                      const Joiner& joiner) {
  std::size_t first = pieces.size();  // of the joined ones, at the end
  for (std::size_t i = pieces.size(); i-- > 0;) {
    std::optional<NamePiece> whole;
    if (first < pieces.size()) whole = joiner.Qualify(pieces[i], pieces[first]);
    if (whole) {
      pieces[first] = *whole;
    } else {
      pieces[--first] = pieces[i];
    }
  }
  pieces.erase(pieces.begin(),
               pieces.begin() + static_cast<std::ptrdiff_t>(first));
  return pieces;
}

}  // namespace

std::vector<NamePiece> MergePieces(std::vector<NamePiece> pieces,
                                   std::span<const Token> tokens,
                                   bool title_case, std::string_view text) {
  const Joiner joiner(tokens, title_case, text);
  const auto unknown = [](const NamePiece& a, const NamePiece& b) {
    return !a.type && !b.type;
  };
  const auto any = [](const NamePiece&, const NamePiece&) { return true; };
  pieces = JoinAll(std::move(pieces), joiner, unknown);
  pieces = JoinQualifiers(std::move(pieces), joiner);
  pieces = JoinAll(std::move(pieces), joiner, any);
  pieces = JoinQualifiers(std::move(pieces), joiner);
  // Numbers that joined nothing are no names.
  std::erase_if(pieces, [&](const NamePiece& piece) {
    return !piece.type && tokens[piece.first].shape == Shape::kNumber;
  });
  return pieces;
}

}  // namespace claimline
