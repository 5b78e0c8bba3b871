#include "resolve/entity_evidence.h"

#include <algorithm>

namespace claimline {
namespace {

// FNV-1a over ASCII letters in lower case; never 0.
std::uint64_t FoldedHash(std::string_view word) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : word) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    hash = (hash ^ static_cast<unsigned char>(lower)) * 0x100000001b3;
  }
  hash ^= hash >> 32;
  return hash == 0 ? 1 : hash;
}

bool IsCommon(const Token& token) {
  return token.classes.Has(WordClass::kCommon);
}

}  // namespace

void LowerWords::Add(std::string_view text, std::span<const Token> tokens) {
  for (const Token& token : tokens) {
    if (token.shape != Shape::kLower || token.span.size() < 3) continue;
    Insert(FoldedHash(Slice(text, token.span)));
  }
}

void LowerWords::Insert(std::uint64_t hash) {
  if (slots_.size() < 2 * (count_ + 1)) {
    std::vector<std::uint64_t> old =
        std::exchange(slots_, std::vector<std::uint64_t>(std::max<std::size_t>(
                                  256, slots_.size() * 4)));
    count_ = 0;
    for (const std::uint64_t kept : old) {
      if (kept != 0) Insert(kept);
    }
  }
  std::size_t slot = hash & (slots_.size() - 1);
  while (slots_[slot] != 0 && slots_[slot] != hash) {
    slot = (slot + 1) & (slots_.size() - 1);
  }
  count_ += slots_[slot] == 0;
  slots_[slot] = hash;
}

bool LowerWords::Contains(std::string_view word) const {
  if (slots_.empty()) return false;
  const std::uint64_t hash = FoldedHash(word);
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
    if (slots_[slot] == hash) return true;
  }
  return false;
}

ArticleEvidence::ArticleEvidence(std::string_view text,
                                 std::span<const NameSentence> sentences,
                                 std::span<const Candidate> candidates)
    : text_(text) {
  for (const NameSentence& sentence : sentences) {
    lower_.Add(text, sentence.tokens);
  }
  for (const Candidate& candidate : candidates) {
    Uses& uses = uses_[Slice(text, candidate.span)];
    uses.all += 1;
    uses.speaking += candidate.capital_speaks;
  }
}

int ArticleEvidence::SpeakingUses(const Candidate& candidate) const {
  const auto found = uses_.find(Slice(text_, candidate.span));
  return found == uses_.end() ? 0 : found->second.speaking;
}

bool ArticleEvidence::IsName(const Candidate& candidate,
                             const NameSentence& sentence) const {
  const auto name =
      std::span<const Token>(sentence.tokens)
          .subspan(candidate.first, candidate.last - candidate.first);
  switch (candidate.basis) {
    case Basis::kPattern:
      return true;
    case Basis::kListed:
      return IsListedName(candidate, name.front());
    case Basis::kWords:
    case Basis::kContext:
    case Basis::kShape:
      return name.size() == 1 ? IsSingleWordName(candidate, name.front())
                              : IsUnlistedName(candidate, name);
  }
  return false;
}

bool ArticleEvidence::IsListedName(const Candidate& candidate,
                                   const Token& first) const {
  if (candidate.last - candidate.first > 1) return true;
  if (!IsCommon(first) && !first.classes.Has(WordClass::kNotName)) return true;
  if (first.shape == Shape::kMixed) return true;
  const bool lower = lower_.Contains(Slice(text_, candidate.span));
  if (candidate.capital_speaks) {
    return !lower || SpeakingUses(candidate) > 1 ||
           candidate.type == EntityType::kGpe ||
           candidate.type == EntityType::kNorp;
  }
  return SpeakingUses(candidate) > 0 && !lower;
}

bool ArticleEvidence::IsUnlistedName(const Candidate& candidate,
                                     std::span<const Token> name) const {
  const bool all_common = std::all_of(name.begin(), name.end(), IsCommon);
  if (candidate.type == EntityType::kPerson &&
      candidate.basis != Basis::kShape) {
    return candidate.capital_speaks || !all_common;
  }
  if (!candidate.capital_speaks) return SpeakingUses(candidate) > 0;
  // `Generative AI`, `Unified Commerce` once: a field, a slogan.
  if (all_common && candidate.basis == Basis::kShape) {
    return SpeakingUses(candidate) > 1;
  }
  return true;
}

bool ArticleEvidence::IsSingleWordName(const Candidate& candidate,
                                       const Token& word) const {
  const std::string_view text = Slice(text_, candidate.span);
  if (word.classes.Has(WordClass::kNotName)) return false;
  if (word.shape != Shape::kMixed && lower_.Contains(text)) return false;
  if (text.size() < 2) return false;
  const int speaking = SpeakingUses(candidate);
  if (IsCommon(word)) {
    return speaking > 1 || (speaking == 1 && candidate.basis != Basis::kShape);
  }
  return speaking > 0 || word.opens;
}

}  // namespace claimline
