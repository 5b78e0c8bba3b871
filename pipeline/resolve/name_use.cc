#include "resolve/name_use.h"

#include <algorithm>
#include <cstdint>

#include "base/span.h"
#include "resolve/one_of.h"

namespace claimline {
namespace {

bool IsCommon(const Token& token) {
  return token.classes.Has(WordClass::kCommon);
}

}  // namespace

bool NameUse::IsBeforeOffice() const {
  if (candidate_.last >= tokens_.size()) return false;
  const Token& after = tokens_[candidate_.last];
  if (after.gap != Gap::kSpace) return false;
  if (candidate_.type == EntityType::kNorp && after.shape == Shape::kLower) {
    return !words_.Exact(Slice(text_, after.span)).Has(WordClass::kFunction);
  }
  return after.shape == Shape::kUpper && after.classes.Has(WordClass::kRole);
}

bool NameUse::IsSubject() const {
  if (candidate_.last >= tokens_.size()) return false;
  const Token& after = tokens_[candidate_.last];
  if (after.gap == Gap::kPossessive) return true;
  if (after.gap != Gap::kSpace || after.shape != Shape::kLower) return false;
  constexpr std::string_view kVerbs[] = {
      "is",  "was",  "has",   "had",  "will", "would", "also",
      "can", "does", "could", "said", "says", "told",  "did"};
  const std::string_view word = Slice(text_, after.span);
  return IsOneOf(word, kVerbs) || (word.size() > 4 && word.ends_with("ed"));
}

bool NameUse::SpeaksOrOwns() const {
  if (candidate_.last >= tokens_.size()) return false;
  const Token& after = tokens_[candidate_.last];
  if (after.gap == Gap::kPossessive) return true;
  return after.gap == Gap::kSpace && after.shape == Shape::kLower &&
         words_.Exact(Slice(text_, after.span)).Has(WordClass::kSpeech);
}

bool NameUse::IsPartOfOffice() const {
  if (candidate_.last >= tokens_.size()) return false;
  const Token& after = tokens_[candidate_.last];
  if (after.gap != Gap::kSpace || !after.IsCapitalized() ||
      !after.classes.Has(WordClass::kRole)) {
    return false;
  }
  const auto name =
      tokens_.subspan(candidate_.first, candidate_.last - candidate_.first);
  return std::all_of(name.begin(), name.end(), IsCommon);
}

bool NameUse::IsDetermined() const {
  if (candidate_.first == 0) return true;
  const Token& own = tokens_[candidate_.first];
  if (own.opens || own.gap != Gap::kSpace) return true;
  constexpr std::string_view kDeterminers[] = {
      "the", "a",   "an",   "this",  "that",  "its", "our",    "their",
      "his", "her", "your", "these", "those", "new", "called", "as"};
  const std::string_view before =
      Slice(text_, tokens_[candidate_.first - 1].span);
  // `its Dream Chaser for`: nothing that it could be the adjective of.
  if (before == "its" && candidate_.last < tokens_.size() &&
      (tokens_[candidate_.last].gap != Gap::kSpace ||
       words_.Find(Slice(text_, tokens_[candidate_.last].span))
           .Has(WordClass::kFunction))) {
    return false;
  }
  return IsOneOf(before, kDeterminers);
}

bool NameUse::IsLabel() const {
  const std::uint32_t end = tokens_[candidate_.last - 1].span.end;
  return tokens_[candidate_.first].opens && end < text_.size() &&
         text_[end] == ':';
}

bool NameUse::IsListedAmongNames() const {
  if (!candidate_.capital_speaks || candidate_.first == 0) return false;
  const auto parts = [&](std::uint32_t i) {
    return i < tokens_.size() && tokens_[i].gap == Gap::kComma;
  };
  const auto is_and = [&](std::uint32_t i) {
    return i < tokens_.size() && Slice(text_, tokens_[i].span) == "and";
  };
  const auto is_uncommon = [&](std::uint32_t i) {
    return i < tokens_.size() && tokens_[i].IsCapitalized() &&
           !IsCommon(tokens_[i]) && !tokens_[i].opens;
  };
  // `Orro Ventures`, too
  const auto is_name = [&](std::uint32_t i) {
    return is_uncommon(i) ||
           (i > 0 && i < tokens_.size() && tokens_[i].IsCapitalized() &&
            tokens_[i].gap == Gap::kSpace && is_uncommon(i - 1));
  };
  const std::uint32_t last = candidate_.last;
  if (parts(last) && is_name(last)) return true;
  if (is_and(last) && is_name(last + 1)) return true;
  if (parts(candidate_.first) && is_name(candidate_.first - 1)) return true;
  return candidate_.first > 1 && is_and(candidate_.first - 1) &&
         is_name(candidate_.first - 2);
}

bool NameUse::IsNumbered() const {
  return candidate_.last < tokens_.size() &&
         tokens_[candidate_.last].shape == Shape::kNumber &&
         tokens_[candidate_.last].gap == Gap::kSpace &&
         tokens_[candidate_.first].classes.Has(WordClass::kNumbered);
}

}  // namespace claimline
