#include "resolve/entity_merge.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "resolve/join_qualifier.h"
#include "resolve/piece_joiner.h"

namespace claimline {
namespace {

// Joins neighbors from the left to the right as long as `may_join` allows.
template <typename MayJoin>
std::vector<NamePiece> JoinAll(std::vector<NamePiece> pieces,
                               const PieceJoiner& joiner, MayJoin may_join) {
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
                                      const PieceSentence& sentence) {
  std::size_t first = pieces.size();  // of the joined ones, at the end
  for (std::size_t i = pieces.size(); i-- > 0;) {
    std::optional<NamePiece> whole;
    if (first < pieces.size())
      whole = JoinQualifier(pieces[i], pieces[first], sentence);
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

// Adds the article to `The Robot Report`, where only the name can ask for its
// capital.
void TakeArticles(std::span<NamePiece> pieces, std::span<const Token> tokens,
                  std::string_view text) {
  for (NamePiece& piece : pieces) {
    if (piece.first == 0 || piece.rule != nullptr) continue;
    const Token& before = tokens[piece.first - 1];
    const bool article =
        !before.opens && before.shape == Shape::kCapital &&
        tokens[piece.first].gap == Gap::kSpace &&
        !tokens[piece.first].classes.Has(WordClass::kNotName) &&
        Slice(text, before.span) == "The";
    if (article) --piece.first;
  }
}

// Adds the `al-` of `al-Hayya`.
void TakeParticles(std::span<NamePiece> pieces, std::span<const Token> tokens,
                   std::string_view text, const NameWords& words) {
  for (NamePiece& piece : pieces) {
    if (piece.first == 0 || piece.rule != nullptr ||
        tokens[piece.first].gap != Gap::kHyphen) {
      continue;
    }
    const Token& before = tokens[piece.first - 1];
    if (before.shape == Shape::kLower && before.gap != Gap::kHyphen &&
        words.Exact(Slice(text, before.span)).Has(WordClass::kParticle)) {
      --piece.first;
    }
  }
}

}  // namespace

std::vector<NamePiece> MergePieces(std::vector<NamePiece> pieces,
                                   std::span<const Token> tokens,
                                   bool title_case, std::string_view text,
                                   const NameWords& words) {
  const PieceSentence sentence{tokens, title_case, text, &words};
  const PieceJoiner joiner(sentence);
  const auto unknown = [](const NamePiece& a, const NamePiece& b) {
    return !a.type && !b.type;
  };
  const auto any = [](const NamePiece&, const NamePiece&) { return true; };
  pieces = JoinAll(std::move(pieces), joiner, unknown);
  pieces = JoinQualifiers(std::move(pieces), sentence);
  pieces = JoinAll(std::move(pieces), joiner, any);
  pieces = JoinQualifiers(std::move(pieces), sentence);
  if (!title_case) TakeArticles(pieces, tokens, text);
  TakeParticles(pieces, tokens, text, words);
  // Numbers that joined nothing are no names.
  std::erase_if(pieces, [&](const NamePiece& piece) {
    return !piece.type && tokens[piece.first].shape == Shape::kNumber;
  });
  return pieces;
}

}  // namespace claimline
