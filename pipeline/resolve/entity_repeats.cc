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

  // Takes over `taken`, the names in `sentence`, ascending, and what stands
  // beside them; a longer name takes the place of those in it: of `Velmora`
  // and `Holdings` in a heading, elsewhere `Velmora Holdings`.
  void Search(const NameSentence& sentence, std::span<const Candidate> taken) {
    const std::span<const Token> tokens = sentence.tokens;
    auto next = taken.begin();
    std::uint32_t end = 0;  // of the last one found
    const auto keep_before = [&](std::uint32_t i) {
      for (; next != taken.end() && next->first < i; ++next) {
        if (next->first < end) continue;
        found_.push_back(*next);
        end = next->last;
      }
    };
    for (const std::uint32_t i : sentence.marked) {
      keep_before(i);
      if (i < end || !tokens[i].IsCapitalized()) continue;
      const auto name = LongestAt(tokens.subspan(i));
      if (!name) continue;
      const std::uint32_t last = i + name->tokens;
      if (IsTaken(std::span(next, taken.end()), i, last)) continue;
      Candidate& repeat = found_.emplace_back(*name->of);
      repeat.span = {tokens[i].span.start,
                     tokens[i].span.start + repeat.span.size()};
      repeat.sentence = sentence.index;
      repeat.first = i;
      repeat.last = last;
      repeat.capital_speaks = false;
      end = last;
    }
    keep_before(static_cast<std::uint32_t>(tokens.size()));
  }

  std::vector<Candidate> Found() && { return std::move(found_); }

 private:
  struct Longest {
    const Candidate* of;
    std::uint32_t tokens;  // how many it takes
  };

  // Whether one of `taken` is all of tokens [first, last), or goes on behind.
  static bool IsTaken(std::span<const Candidate> taken, std::uint32_t first,
                      std::uint32_t last) {
    for (const Candidate& name : taken) {
      if (name.first >= last) break;
      if (name.last > last || (name.first == first && name.last == last)) {
        return true;
      }
    }
    return false;
  }

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
      // The 's of `McDonald's` is behind its last token, the dot of `Corp.` may
      // be.
      const bool fits = last == end ||
                        (last + 2 == end && surface.ends_with("'s")) ||
                        (last + 1 == end && surface.ends_with('.'));
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

Candidates WithRepeats(const Candidates& names,
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
  return {std::move(finder).Found(), names.surfaces};
}

}  // namespace claimline
