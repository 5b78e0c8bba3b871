#include "resolve/piece_reader.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "resolve/name_forms.h"

namespace claimline {

bool PieceReader::IsVersion(const NamePiece& piece) const {
  const Token& word = in_.First(piece);
  if (!piece.IsSingleWord() || word.shape != Shape::kNumber ||
      !IsVersionFigure(in_.Word(piece.first))) {
    return false;
  }
  const std::string_view behind = in_.text.substr(word.span.end, 1);
  return behind != "%" && behind != "/";
}

bool PieceReader::MayHaveVersion(const NamePiece& piece) const {
  const Token& last = in_.Last(piece);
  const WordClasses c = last.classes;
  const bool personal = c.Has(WordClass::kSurname) || c.Has(WordClass::kGiven);
  return !(personal && !IsClearVersion(piece.last)) &&
         !c.Has(WordClass::kNotName) &&
         (!c.Has(WordClass::kCommon) ||
          (last.shape == Shape::kCapital && !c.Has(WordClass::kNumbered)));
}

// Whether the number at `at` would be a version behind a person's name, too: a
// single digit that no points and no goods follow.
bool PieceReader::IsClearVersion(std::uint32_t at) const {
  if (at >= in_.tokens.size() || in_.tokens[at].gap != Gap::kSpace ||
      in_.tokens[at].span.size() != 1) {
    return false;
  }
  if (at + 1 == in_.tokens.size()) return true;
  const Token& next = in_.tokens[at + 1];
  if (next.gap == Gap::kHyphen || next.shape == Shape::kNumber) return false;
  const std::string_view word = in_.Word(at + 1);
  const WordClasses c = in_.words->Find(word);
  if (next.gap == Gap::kComma) return c.Has(WordClass::kFunction);
  return next.gap == Gap::kSpace && next.shape == Shape::kLower
             ? c.Has(WordClass::kFunction) || c.Has(WordClass::kSpeech)
             : next.classes.Has(WordClass::kProduct) || next.gap == Gap::kOpen;
}

bool PieceReader::IsFollowedByModel(const NamePiece& number) const {
  if (number.last >= in_.tokens.size()) return false;
  const Token& next = in_.tokens[number.last];
  return next.gap == Gap::kSpace && next.shape == Shape::kCapital &&
         next.classes.Has(WordClass::kProduct);
}

bool PieceReader::IsFollowedByNoNoun(const NamePiece& number) const {
  if (number.last >= in_.tokens.size()) return true;
  const Token& next = in_.tokens[number.last];
  if (next.gap == Gap::kHyphen) return false;
  if (next.gap != Gap::kSpace || next.shape != Shape::kLower) return true;
  const std::string_view word = in_.Word(number.last);
  const WordClasses c = in_.words->Find(word);
  return c.Has(WordClass::kFunction) || c.Has(WordClass::kSpeech) ||
         word.ends_with("ed");
}

bool PieceReader::IsBeforeOffice(const NamePiece& piece) const {
  if (piece.last >= in_.tokens.size()) return false;
  const Token& next = in_.tokens[piece.last];
  return next.gap == Gap::kSpace && next.shape == Shape::kCapital &&
         (next.classes.Has(WordClass::kRole) ||
          next.classes.Has(WordClass::kTitle));
}

bool PieceReader::IsBeforeName(const NamePiece& piece) const {
  return piece.last < in_.tokens.size() &&
         in_.tokens[piece.last].gap == Gap::kSpace &&
         in_.tokens[piece.last].IsCapitalized() && !IsBeforeOffice(piece);
}

bool PieceReader::IsOfOffice(const NamePiece& piece) const {
  return piece.IsSingleWord() && IsBeforeOffice(piece) &&
         in_.First(piece).classes.Has(WordClass::kCommon);
}

bool PieceReader::FollowsOffice(const NamePiece& piece) const {
  if (piece.first == 0) return false;
  const Token& before = in_.tokens[piece.first - 1];
  const WordClasses c = before.shape == Shape::kLower
                            ? in_.words->Exact(in_.Word(piece.first - 1))
                            : before.classes;
  return in_.First(piece).gap == Gap::kSpace &&
         (c.Has(WordClass::kRole) || c.Has(WordClass::kTitle) ||
          c.Has(WordClass::kPersonCue));
}

bool PieceReader::FollowsArticle(const NamePiece& piece) const {
  return piece.first > 0 && in_.First(piece).gap == Gap::kSpace &&
         (in_.Word(piece.first - 1) == "the" ||
          in_.Word(piece.first - 1) == "The");
}

bool PieceReader::EndsPhrase(const NamePiece& piece) const {
  if (piece.last >= in_.tokens.size()) return true;
  const Token& next = in_.tokens[piece.last];
  const std::string_view word = in_.Word(piece.last);
  return next.gap != Gap::kSpace || word.ends_with("ed") ||
         in_.words->Find(word).Has(WordClass::kFunction);
}

bool PieceReader::IsCue(const NamePiece& piece) const {
  const Token& word = in_.First(piece);
  if (!word.classes.Has(WordClass::kCommon) ||
      word.classes.Has(WordClass::kGiven)) {
    return false;
  }
  std::string lower(in_.Word(piece.first));
  lower.front() = ToAsciiLower(lower.front());
  const WordClasses c = in_.words->Exact(lower);
  return c.Has(WordClass::kOrgCue) || c.Has(WordClass::kPersonCue) ||
         c.Has(WordClass::kProductCue);
}

bool PieceReader::IsInitial(const Token& token) const {
  return token.shape == Shape::kUpper && token.span.size() < 7 &&
         token.span.size() % 2 == 0 && in_.text[token.span.end - 1] == '.';
}

bool PieceReader::MayBeSurname(const Token& token) const {
  const WordClasses c = token.classes;
  return c.Has(WordClass::kSurname) ||
         (token.shape == Shape::kCapital && !c.Has(WordClass::kCommon) &&
          !c.Has(WordClass::kOrg) && !c.Has(WordClass::kProduct) &&
          !c.Has(WordClass::kListed));
}

// The `Jax` and `Orro` of `By Jax Velmora and Orro Tarn`.
bool PieceReader::OpensByline(const NamePiece& piece) const {
  const std::string_view before = in_.Word(0);
  const bool next = piece.first == 1 ||
                    (piece.first > 1 && in_.Word(piece.first - 1) == "and");
  return next && (before == "By" || before == "BY") &&
         in_.First(piece).shape == Shape::kCapital &&
         !in_.First(piece).classes.Has(WordClass::kCommon);
}

// `By Josh Carver`, `Molly Parker and Nick Tanner`: no heading, though all of
// it be in capitals.
bool PieceReader::IsByline(const NamePiece& left,
                           const NamePiece& right) const {
  if (!in_.First(right).classes.Has(WordClass::kSurname)) return false;
  const auto is_by = [&](const Token& token) {
    const std::string_view word = Slice(in_.text, token.span);
    return word == "by" || word == "By" || word == "BY";
  };
  const auto before = in_.tokens.first(left.first);
  if (std::any_of(before.begin(), before.end(), is_by)) return true;
  const bool ends = right.last == in_.tokens.size();
  const auto is_and = [&](std::size_t token) {
    return in_.Word(static_cast<std::uint32_t>(token)) == "and";
  };
  if (before.empty()) {
    return ends || in_.tokens[right.last].gap == Gap::kComma ||
           is_and(right.last);
  }
  return ends && is_and(left.first - 1) &&
         in_.tokens.front().classes.Has(WordClass::kGiven);
}

bool PieceReader::IsPersonPair(const NamePiece& left,
                               const NamePiece& right) const {
  if (OpensByline(left) && left.last - left.first <= 2 &&
      MayBeSurname(in_.Last(right))) {
    return true;
  }
  if (!in_.First(left).classes.Has(WordClass::kGiven) ||
      left.last - left.first > 2) {
    return false;
  }
  if (IsInitial(in_.First(right))) return true;
  return in_.First(right).shape == Shape::kCapital &&
         (!in_.First(right).classes.Has(WordClass::kCommon) ||
          IsByline(left, right));
}

}  // namespace claimline
