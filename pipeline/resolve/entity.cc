#include "resolve/entity.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "resolve/entity_evidence.h"
#include "resolve/entity_glue.h"
#include "resolve/entity_names.h"
#include "resolve/entity_tokens.h"

namespace claimline {
namespace {

constexpr std::string_view kScanNames[] = {"", "", "words", "context", "shape"};

// Returns the sentences as words; `mentions` are by sentence.
std::vector<NameSentence> ReadSentences(std::span<const Mention> mentions,
                                        const NormalizedDocument& document,
                                        const NameWords& words) {
  std::vector<NameSentence> sentences;
  sentences.reserve(document.sentences.size());
  std::size_t next = 0;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    NameSentence sentence;
    sentence.index = i;
    sentence.tokens = Tokenize(document.text, document.sentences[i], words);
    sentence.title_case = IsTitleCase(document.text, sentence.tokens);
    const std::size_t first = next;
    while (next < mentions.size() && mentions[next].sentence == i) ++next;
    sentence.mentions = mentions.subspan(first, next - first);
    sentences.push_back(std::move(sentence));
  }
  GlueParter parter(document.text, words);
  for (const NameSentence& sentence : sentences) parter.Learn(sentence.tokens);
  for (const NameSentence& sentence : sentences) {
    parter.Inspect(sentence.tokens);
  }
  for (NameSentence& sentence : sentences) {
    sentence.tokens = parter.Part(std::move(sentence.tokens));
  }
  return sentences;
}

// The names that the article is sure of, by their first words, to find them
// where capitals say nothing.
class KnownNames {
 public:
  KnownNames(std::span<const Candidate> names, std::string_view text)
      : text_(text) {
    std::unordered_set<std::string_view> surfaces;
    for (const Candidate& name : names) {
      if (!name.capital_speaks || name.span.size() < 2) continue;
      const std::string_view surface = Slice(text, name.span);
      if (!surfaces.insert(surface).second) continue;
      by_first_word_[surface.substr(0, surface.find(' '))].push_back(&name);
    }
  }

  // Returns the names in `sentence` that lie outside `taken`, which ascend.
  std::vector<Candidate> Find(const NameSentence& sentence,
                              std::span<const Candidate> taken) const {
    const std::vector<Token>& tokens = sentence.tokens;
    std::vector<Candidate> found;
    auto next = taken.begin();
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
      while (next != taken.end() && next->last <= i) ++next;
      if (next != taken.end() && next->first <= i) continue;
      const auto room = next == taken.end()
                            ? static_cast<std::uint32_t>(tokens.size())
                            : next->first;
      const auto name = LongestAt(std::span(tokens).subspan(i, room - i));
      if (!name) continue;
      Candidate candidate = *name->of;
      candidate.span = {tokens[i].span.start,
                        tokens[i].span.start + candidate.span.size()};
      candidate.sentence = sentence.index;
      candidate.first = i;
      candidate.last = i + name->tokens;
      candidate.capital_speaks = false;
      found.push_back(candidate);
      i = candidate.last - 1;
    }
    return found;
  }

 private:
  struct Found {
    const Candidate* of;
    std::uint32_t tokens;  // how many it takes
  };

  // Returns the longest name that `tokens` begin with and that ends with one
  // of them.
  std::optional<Found> LongestAt(std::span<const Token> tokens) const {
    if (!tokens.front().IsCapitalized()) return std::nullopt;
    const auto names = by_first_word_.find(Slice(text_, tokens.front().span));
    if (names == by_first_word_.end()) return std::nullopt;
    std::optional<Found> best;
    const std::uint32_t start = tokens.front().span.start;
    for (const Candidate* name : names->second) {
      const std::string_view surface = Slice(text_, name->span);
      if (text_.substr(start, surface.size()) != surface) continue;
      if (best && surface.size() <= best->of->span.size()) continue;
      const std::uint32_t end = start + name->span.size();
      std::uint32_t count = 0;
      while (count < tokens.size() && tokens[count].span.start < end) ++count;
      const std::uint32_t last = tokens[count - 1].span.end;
      // The 's of `McDonald's` is behind its last token.
      const bool fits =
          last == end || (last + 2 == end && surface.ends_with("'s"));
      if (fits) best = {name, count};
    }
    return best;
  }

  std::string_view text_;
  std::unordered_map<std::string_view, std::vector<const Candidate*>>
      by_first_word_;
};

}  // namespace

EntityResolver::EntityResolver(const RuleSet& rules)
    : rules_(rules), words_(rules) {
  for (const Rule& rule : rules.rules) {
    for (std::size_t i = 0; i < scan_rules_.size(); ++i) {
      if (!rule.scan.empty() && rule.scan == kScanNames[i]) {
        scan_rules_[i] = &rule;
      }
    }
  }
}

const Rule* EntityResolver::RuleFor(const Candidate& candidate) const {
  if (candidate.rule != nullptr) return candidate.rule;
  return scan_rules_[static_cast<std::size_t>(candidate.basis)];
}

std::vector<ResolvedMention> EntityResolver::Resolve(
    std::span<const Mention> mentions,
    const NormalizedDocument& document) const {
  const std::vector<NameSentence> sentences =
      ReadSentences(mentions, document, words_);
  std::vector<Candidate> candidates;
  for (const NameSentence& sentence : sentences) {
    const std::vector<Candidate> found =
        FindCandidates(sentence, document.text, rules_, words_);
    candidates.insert(candidates.end(), found.begin(), found.end());
  }
  const ArticleEvidence evidence(document.text, sentences, candidates);
  std::vector<Candidate> names;
  for (const Candidate& candidate : candidates) {
    if (evidence.IsName(candidate, sentences[candidate.sentence])) {
      names.push_back(candidate);
    }
  }
  const KnownNames known(names, document.text);
  std::vector<Candidate> all;
  auto next = names.begin();
  for (const NameSentence& sentence : sentences) {
    const auto first = next;
    while (next != names.end() && next->sentence == sentence.index) ++next;
    const std::size_t start = all.size();
    all.insert(all.end(), first, next);
    const std::vector<Candidate> more =
        known.Find(sentence, std::span<const Candidate>(first, next));
    all.insert(all.end(), more.begin(), more.end());
    std::sort(
        all.begin() + static_cast<std::ptrdiff_t>(start), all.end(),
        [](const Candidate& a, const Candidate& b) { return a.span < b.span; });
  }
  const std::vector<EntityValue> values = NameEntities(all, document.text);
  std::vector<ResolvedMention> result;
  result.reserve(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Rule* rule = RuleFor(all[i]);
    if (rule == nullptr) continue;
    result.push_back({{rule, all[i].span, all[i].sentence, {}}, values[i]});
  }
  return result;
}

}  // namespace claimline
