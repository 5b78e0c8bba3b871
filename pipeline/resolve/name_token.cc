#include "resolve/name_token.h"

#include "base/span.h"

namespace claimline {
namespace {

// Whether a name can hold `token`, apart from the lower-case words inside.
bool IsNameToken(const Token& token) {
  if (!token.IsCapitalized()) return false;
  const WordClasses c = token.classes;
  if (token.is_initial) return true;
  // `Velmora AS`: a legal form that is a small word elsewhere.
  const bool form = token.shape == Shape::kUpper && c.Has(WordClass::kOrg);
  if (c.Has(WordClass::kFunction) && !form) return false;
  if (c.Has(WordClass::kTitle)) return false;
  if (c.Has(WordClass::kRole)) return false;
  // `AI` may end a name, `Monday` is in none.
  return !c.Has(WordClass::kNotName) || c.Has(WordClass::kOrg) ||
         c.Has(WordClass::kDirection);
}

// `Will` of `Will Smith`, a verb elsewhere, and `Jun` of `Jun Wu`, a month.
bool IsGivenBeforeSurname(const Token& token, const Token* after) {
  constexpr std::size_t kAbbreviatedMonth = 3;  // letters
  if (after == nullptr || token.shape != Shape::kCapital ||
      !token.classes.Has(WordClass::kGiven) || after->gap != Gap::kSpace ||
      after->shape != Shape::kCapital) {
    return false;
  }
  const WordClasses c = after->classes;
  return (c.Has(WordClass::kSurname) && !c.Has(WordClass::kGiven)) ||
         (token.span.size() == kAbbreviatedMonth &&
          token.classes.Has(WordClass::kNotName) &&
          !c.Has(WordClass::kCommon) && !c.Has(WordClass::kNotName));
}

// `Jan` of `Jan-Orro Tarn`, a month elsewhere.
bool IsGivenBeforeHyphen(const Token& token, const Token* after) {
  return after != nullptr && token.shape == Shape::kCapital &&
         token.classes.Has(WordClass::kGiven) && after->gap == Gap::kHyphen &&
         after->shape == Shape::kCapital &&
         !after->classes.Has(WordClass::kCommon);
}

// `King` of `Stephen King`, an office elsewhere.
bool IsSurnameAfterGiven(const Token& token, const Token* before) {
  return before != nullptr && token.gap == Gap::kSpace &&
         token.IsCapitalized() && token.classes.Has(WordClass::kSurname) &&
         before->classes.Has(WordClass::kGiven) && before->IsCapitalized() &&
         !before->classes.Has(WordClass::kRole) &&
         !before->classes.Has(WordClass::kTitle);
}

// `yan` of `Lee Cheuk-yan`: no word of the language.
bool IsSyllable(const Token& token, const Token* before, std::string_view text,
                const NameWords& words) {
  return before != nullptr && token.gap == Gap::kHyphen &&
         token.shape == Shape::kLower && token.span.size() < 7 &&
         before->shape == Shape::kCapital &&
         !before->classes.Has(WordClass::kCommon) &&
         !before->classes.Has(WordClass::kListed) &&
         words.FindAnyCase(Slice(text, token.span)).IsEmpty();
}

}  // namespace

bool MayBeInName(std::span<const Token> tokens, std::uint32_t i, bool continues,
                 std::string_view text, const NameWords& words) {
  const Token& token = tokens[i];
  if (token.shape == Shape::kLower && !continues) return false;
  const Token* before = continues ? &tokens[i - 1] : nullptr;
  const Token* after = i + 1 < tokens.size() ? &tokens[i + 1] : nullptr;
  return IsNameToken(token) || IsSurnameAfterGiven(token, before) ||
         IsGivenBeforeSurname(token, after) ||
         IsGivenBeforeHyphen(token, after) ||
         IsSyllable(token, before, text, words) ||
         (continues && token.shape == Shape::kNumber);
}

}  // namespace claimline
