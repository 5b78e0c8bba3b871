#include "resolve/entity_candidates.h"

#include <algorithm>
#include <utility>

#include "base/text_index.h"
#include "resolve/entity_context.h"
#include "resolve/entity_known.h"
#include "resolve/entity_merge.h"
#include "resolve/entity_places.h"
#include "resolve/entity_series.h"
#include "resolve/entity_type.h"
#include "resolve/name_token.h"

namespace claimline {
namespace {

// A listed name of one common word inside a longer run of capitals is only a
// word there: `Science` of `Marine Science Society`.
bool IsWordOfRun(const KnownName& known, std::span<const Token> tokens) {
  if (known.last - known.first > 1 || known.first == 0) return false;
  const Token& token = tokens[known.first];
  const Token& before = tokens[known.first - 1];
  return token.gap == Gap::kSpace && token.classes.Has(WordClass::kCommon) &&
         before.IsCapitalized() && before.classes.Has(WordClass::kCommon) &&
         !before.opens && !before.classes.Has(WordClass::kRole) &&
         !before.classes.Has(WordClass::kFunction) &&
         !before.classes.Has(WordClass::kTitle) &&
         !before.classes.Has(WordClass::kListed) &&
         !before.classes.Has(WordClass::kNotName);
}

struct TypeWithBasis {
  EntityType type;
  Basis basis;
};

// Returns the type of `piece`, the words of which are `name`.
TypeWithBasis TypeOf(const NamePiece& piece, std::span<const Token> name,
                     const ContextReader& context) {
  // `Amazon Leo satellites`
  if (piece.type == EntityType::kOrg && piece.rule == nullptr &&
      !name.back().classes.Has(WordClass::kOrg) &&
      context.Read(piece.first, piece.last) == EntityType::kProduct) {
    return {EntityType::kProduct, Basis::kContext};
  }
  if (piece.type) {
    const Basis basis = piece.rule == nullptr         ? Basis::kWords
                        : piece.rule->lexicon.empty() ? Basis::kPattern
                                                      : Basis::kListed;
    return {*piece.type, basis};
  }
  if (const auto type = TypeByWords(name)) return {*type, Basis::kWords};
  if (const auto type = context.Read(piece.first, piece.last)) {
    return {*type, Basis::kContext};
  }
  return {TypeByShape(name), Basis::kShape};
}

// Returns how much the look of `name` speaks for `type`: a surname alone may as
// well be a company or a town.
int WeightOfLook(EntityType type, std::span<const Token> name) {
  if (type != EntityType::kPerson) return 3;
  if (name.size() > 1) return 5;
  return name.front().classes.Has(WordClass::kGiven) ? 3 : 1;
}

// `Series B`, `Privacy Policy`.
bool IsListedAsNone(const NamePiece& piece, std::span<const Token> tokens,
                    std::string_view text, const NameWords& words) {
  if (piece.last - piece.first < 2) return false;
  const Span span{tokens[piece.first].span.start,
                  tokens[piece.last - 1].span.end};
  return words.Exact(Slice(text, span)).Has(WordClass::kNotName);
}

// A gazetteer's `McDonald's` ends after its last token does.
Span WithEnding(const Candidate& candidate, const NameSentence& sentence) {
  if (candidate.rule->lexicon.empty()) return candidate.span;
  for (const Mention& mention : sentence.mentions) {
    if (mention.rule == candidate.rule &&
        mention.span.start == candidate.span.start &&
        mention.span.end > candidate.span.end &&
        (candidate.last == sentence.tokens.size() ||
         mention.span.end <= sentence.tokens[candidate.last].span.start)) {
      return mention.span;
    }
  }
  return candidate.span;
}

// Looks through one sentence after the other.
class CandidateFinder {
 public:
  CandidateFinder(std::string_view text, const EntityLists& lists,
                  const NameWords& words, const NeighborWords& neighbors)
      : text_(text),
        words_(words),
        neighbors_(neighbors),
        known_(text, lists) {}

  void Search(const NameSentence& sentence) {
    FindPieces(sentence);
    if (pieces_.empty()) return;
    pieces_ = MergePieces(std::move(pieces_), sentence.tokens,
                          sentence.title_case, text_, words_);
    const std::size_t first = candidates_.size();
    for (const NamePiece& piece : pieces_) {
      if (IsListedAsNone(piece, sentence.tokens, text_, words_)) continue;
      Add(piece, sentence);
    }
    TypePlaces(first, sentence);
    TypeByNames(first, sentence);
    ShareHintsInSeries(std::span(candidates_).subspan(first), sentence, text_);
  }

  Candidates Found() && { return {std::move(candidates_), surfaces_.size()}; }

 private:
  // Fills `pieces_`: known names, and single words that could be part of one.
  void FindPieces(const NameSentence& sentence) {
    pieces_.clear();
    const std::span<const Token> tokens = sentence.tokens;
    const std::span<const KnownName> known = known_.Read(sentence);
    auto next = known.begin();
    auto mark = sentence.marked.begin();
    for (std::uint32_t i = 0;;) {
      while (next != known.end() && next->first < i) ++next;
      while (mark != sentence.marked.end() && *mark < i) ++mark;
      i = NextPlace(i, next == known.end() ? tokens.size() : next->first,
                    mark == sentence.marked.end() ? tokens.size() : *mark);
      if (i >= tokens.size()) break;
      if (next != known.end() && next->first == i &&
          !IsWordOfRun(*next, tokens)) {
        if (next->type) {
          pieces_.push_back({i, next->last, next->type, next->rule,
                             next->canonical, next->kind});
        }
        i = next->last;
        continue;
      }
      if (MayBeInName(tokens, i, Continues(i), text_, words_)) {
        pieces_.push_back({i, i + 1, std::nullopt, nullptr, {}});
      }
      ++i;
    }
  }

  // Returns where, from token `i` on, a piece may start: at the next known name
  // or word with a capital, or right behind the last piece.
  std::uint32_t NextPlace(std::uint32_t i, std::size_t known,
                          std::size_t marked) const {
    if (Continues(i)) return i;
    return static_cast<std::uint32_t>(std::min(known, marked));
  }

  bool Continues(std::uint32_t i) const {
    return !pieces_.empty() && pieces_.back().last == i;
  }

  // Adds what `piece` may name.
  void Add(const NamePiece& piece, const NameSentence& sentence) {
    const std::span<const Token> tokens = sentence.tokens;
    const auto name = tokens.subspan(piece.first, piece.last - piece.first);
    Candidate& added = candidates_.emplace_back();
    added.span = {name.front().span.start, name.back().span.end};
    added.sentence = sentence.index;
    added.first = piece.first;
    added.last = piece.last;
    added.rule = piece.rule;
    added.canonical = piece.canonical;
    if (piece.rule != nullptr) added.span = WithEnding(added, sentence);
    added.surface = surfaces_.Add(Slice(text_, added.span));
    const ContextReader context(sentence, text_, words_, neighbors_);
    const HintReader hints(sentence, text_, words_, neighbors_);
    if (piece.kind == "service") {
      added.part = hints.PartOf(piece.first, piece.last);
    } else if (piece.kind == "city" && hints.IsTeam(piece.first, piece.last)) {
      added.part = EntityType::kOrg;
    }
    const auto introduced =
        piece.type ? std::nullopt : context.Introduced(piece.first, piece.last);
    added.is_introduced = introduced.has_value();
    added.acts = context.Acts(piece.first, piece.last);
    added.capital_speaks =
        !sentence.title_case &&
        (!name.front().opens || name.size() > 1 ||
         name.front().shape == Shape::kMixed || introduced == EntityType::kOrg);
    const TypeWithBasis found = TypeOf(piece, name, context);
    added.type = found.type;
    added.basis = found.basis;
    if (added.basis == Basis::kShape) {
      added.look = WeightOfLook(added.type, name);
      added.hints = hints.Read(piece.first, piece.last);
      // `the Collision conference`
      constexpr std::int8_t kSure = 3;
      added.is_introduced |=
          *std::max_element(added.hints.begin(), added.hints.end()) >= kSure;
    }
    added.is_body = std::any_of(name.begin(), name.end(), [](const Token& t) {
      return t.classes.Has(WordClass::kOrgOf);
    });
  }

  // Gives those candidates from `first` on a place's type whose surroundings
  // say so.
  void TypePlaces(std::size_t first, const NameSentence& sentence) {
    const auto found = std::span(candidates_).subspan(first);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (!IsPlaceBySurroundings(found, i, sentence, text_)) continue;
      found[i].type = EntityType::kGpe;
      found[i].basis = Basis::kContext;
    }
  }

  // Takes what names beside those from `first` on say of them.
  void TypeByNames(std::size_t first, const NameSentence& sentence) {
    const auto found = std::span(candidates_).subspan(first);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (found[i].basis != Basis::kShape) continue;
      const auto type = TypeBesideNames(found, i, sentence, text_);
      if (!type) continue;
      found[i].type = *type;
      found[i].basis = Basis::kContext;
    }
  }

  std::string_view text_;
  const NameWords& words_;
  const NeighborWords& neighbors_;
  KnownNameReader known_;
  std::vector<NamePiece> pieces_;  // of the sentence at hand
  std::vector<Candidate> candidates_;
  TextIndex surfaces_;  // of the candidates
};

}  // namespace

Candidates FindCandidates(std::span<const NameSentence> sentences,
                          std::string_view text, const EntityLists& lists,
                          const NameWords& words,
                          const NeighborWords& neighbors) {
  CandidateFinder finder(text, lists, words, neighbors);
  for (const NameSentence& sentence : sentences) finder.Search(sentence);
  return std::move(finder).Found();
}

}  // namespace claimline
