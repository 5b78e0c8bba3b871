#include "resolve/entity_repeats.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "base/span.h"
#include "base/text_index.h"

namespace claimline {
namespace {

// Returns those of `names` whose capitals speak, one of each surface.
std::vector<const Candidate*> SureNames(const Candidates& names) {
  std::vector<bool> is_listed(names.surfaces);
  std::vector<const Candidate*> sure;
  for (const Candidate& name : names.list) {
    if (!name.capital_speaks || name.span.size() < 2) continue;
    if (is_listed[name.surface]) continue;
    is_listed[name.surface] = true;
    sure.push_back(&name);
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

class RepeatFinder {
 public:
  RepeatFinder(const Candidates& names, std::string_view text)
      : text_(text),
        names_(SureNames(names)),
        by_first_word_(FirstWords(names_, text)) {}

  // Searches `sentence` outside `taken`, the names in it, which ascend.
  void Search(const NameSentence& sentence, std::span<const Candidate> taken) {
    const std::span<const Token> tokens = sentence.tokens;
    auto next = taken.begin();
    std::uint32_t end = 0;  // of the last one found
    for (const std::uint32_t i : sentence.marked) {
      if (i < end || !tokens[i].IsCapitalized()) continue;
      while (next != taken.end() && next->last <= i) ++next;
      if (next != taken.end() && next->first <= i) continue;
      const auto room = next == taken.end()
                            ? static_cast<std::uint32_t>(tokens.size())
                            : next->first;
      const auto name = LongestAt(tokens.subspan(i, room - i));
      if (!name) continue;
      Candidate repeat = *name->of;
      repeat.span = {tokens[i].span.start,
                     tokens[i].span.start + repeat.span.size()};
      repeat.sentence = sentence.index;
      repeat.first = i;
      repeat.last = i + name->tokens;
      repeat.capital_speaks = false;
      found_.push_back(repeat);
      end = repeat.last;
    }
  }

  std::vector<Candidate> Found() && { return std::move(found_); }

 private:
  struct Longest {
    const Candidate* of;
    std::uint32_t tokens;  // how many it takes
  };

  // Returns the longest name that `tokens` begin with and that ends with one
  // of them.
  std::optional<Longest> LongestAt(std::span<const Token> tokens) const {
    std::optional<Longest> best;
    const std::uint32_t start = tokens.front().span.start;
    const auto consider = [&](std::uint32_t at) {
      const Candidate* name = names_[at];
      const std::string_view surface = Slice(text_, name->span);
      if (text_.substr(start, surface.size()) != surface) return;
      if (best && surface.size() <= best->of->span.size()) return;
      const std::uint32_t end = start + name->span.size();
      std::uint32_t count = 0;
      while (count < tokens.size() && tokens[count].span.start < end) ++count;
      const std::uint32_t last = tokens[count - 1].span.end;
      // The 's of `McDonald's` is behind its last token.
      const bool fits =
          last == end || (last + 2 == end && surface.ends_with("'s"));
      if (fits) best = {name, count};
    };
    by_first_word_.ForEach(Slice(text_, tokens.front().span), consider);
    return best;
  }

  std::string_view text_;
  std::vector<const Candidate*> names_;
  TextGroups by_first_word_;  // of names_
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> FindRepeats(const Candidates& names,
                                   std::span<const NameSentence> sentences,
                                   std::string_view text) {
  RepeatFinder finder(names, text);
  const std::span<const Candidate> taken(names.list);
  std::size_t next = 0;
  for (const NameSentence& sentence : sentences) {
    const std::size_t first = next;
    while (next < taken.size() && taken[next].sentence == sentence.index) {
      ++next;
    }
    finder.Search(sentence, taken.subspan(first, next - first));
  }
  return std::move(finder).Found();
}

}  // namespace claimline
