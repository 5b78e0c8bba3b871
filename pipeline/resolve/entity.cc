#include "resolve/entity.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text_index.h"
#include "resolve/entity_evidence.h"
#include "resolve/entity_glue.h"
#include "resolve/entity_names.h"
#include "resolve/entity_tokens.h"

namespace claimline {
namespace {

constexpr std::string_view kScanNames[] = {"", "", "words", "context", "shape"};

// Returns the sentences with their words, out of `article`; `mentions` are by
// sentence.
std::vector<NameSentence> SentencesOf(const ArticleTokens& article,
                                      const std::vector<bool>& title_case,
                                      std::span<const Mention> mentions) {
  std::vector<NameSentence> sentences(article.ends.size());
  std::size_t next = 0;
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    const std::size_t first = next;
    while (next < mentions.size() && mentions[next].sentence == i) ++next;
    sentences[i] = {i, article.Of(i), title_case[i],
                    mentions.subspan(first, next - first)};
  }
  return sentences;
}

// Returns those of `names` whose capitals speak, one of each surface.
std::vector<const Candidate*> SureNames(std::span<const Candidate> names,
                                        std::string_view text) {
  TextIndex surfaces;
  std::vector<const Candidate*> sure;
  for (const Candidate& name : names) {
    if (!name.capital_speaks || name.span.size() < 2) continue;
    if (surfaces.Add(Slice(text, name.span)) == sure.size()) {
      sure.push_back(&name);
    }
  }
  return sure;
}

std::vector<std::string_view> FirstWords(
    std::span<const Candidate* const> names, std::string_view text) {
  std::vector<std::string_view> words;
  words.reserve(names.size());
  for (const Candidate* name : names) {
    const std::string_view surface = Slice(text, name->span);
    words.push_back(surface.substr(0, surface.find(' ')));
  }
  return words;
}

// The names that the article is sure of, by their first words, to find them
// where capitals say nothing.
class KnownNames {
 public:
  KnownNames(std::span<const Candidate> names, std::string_view text)
      : text_(text),
        names_(SureNames(names, text)),
        by_first_word_(FirstWords(names_, text)) {}

  // Returns the names in `sentence` that lie outside `taken`, which ascend.
  std::vector<Candidate> Find(const NameSentence& sentence,
                              std::span<const Candidate> taken) const {
    const std::span<const Token> tokens = sentence.tokens;
    std::vector<Candidate> found;
    auto next = taken.begin();
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
      while (next != taken.end() && next->last <= i) ++next;
      if (next != taken.end() && next->first <= i) continue;
      const auto room = next == taken.end()
                            ? static_cast<std::uint32_t>(tokens.size())
                            : next->first;
      const auto name = LongestAt(tokens.subspan(i, room - i));
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
    std::optional<Found> best;
    const std::uint32_t start = tokens.front().span.start;
    for (const std::uint32_t at :
         by_first_word_.Of(Slice(text_, tokens.front().span))) {
      const Candidate* name = names_[at];
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
  std::vector<const Candidate*> names_;
  TextGroups by_first_word_;  // of names_
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
  ArticleTokens article = Tokenize(document, words_);
  std::vector<bool> title_case(article.ends.size());
  for (std::size_t i = 0; i < title_case.size(); ++i) {
    title_case[i] = IsTitleCase(document.text, article.Of(i));
  }
  article = PartGlued(std::move(article), document.text);
  const std::vector<NameSentence> sentences =
      SentencesOf(article, title_case, mentions);
  std::vector<Candidate> candidates;
  for (const NameSentence& sentence : sentences) {
    const std::vector<Candidate> found =
        FindCandidates(sentence, document.text, rules_, words_);
    candidates.insert(candidates.end(), found.begin(), found.end());
  }
  const ArticleEvidence evidence(document.text, article.tokens, sentences,
                                 candidates);
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
