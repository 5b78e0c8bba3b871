#include "segment/sentences.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstring>

#include "base/ascii.h"
#include "segment/lines.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

// Text without any mark is cut so that no sentence is longer.
constexpr std::uint32_t kLongestSentence = 4096;

// Of words that tell whether a glued full stop ends a sentence
// (`estimates.Shares fell`, not `p.Net` or `i.Sale`).
constexpr std::size_t kShortestGluedWord = 3;

// Marks beyond ASCII: ellipsis, ideographic full stop.
constexpr auto kLongMarks =
    std::to_array<std::string_view>({"\u2026", "\u3002"});

// Whether `c` is a mark, or may be the first byte of one of kLongMarks.
bool MayBeMark(char c) {
  return c == '.' || c == '!' || c == '?' || c == '\xE2' || c == '\xE3';
}

// Returns where the first byte stands from `at` on that MayBeMark; `limit`
// where there is none before it. Looks at eight bytes at a time.
std::uint32_t NextMark(std::string_view text, std::uint32_t at,
                       std::uint32_t limit) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  // Sets the highest bit of the first byte that is zero, and none before it.
  const auto zero = [](std::uint64_t bytes) {
    return (bytes - kEach) & ~bytes;
  };
  while (at + 8 <= limit) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, 8);
    const std::uint64_t marks =
        (zero(bytes ^ (kEach * '.')) | zero(bytes ^ (kEach * '!')) |
         zero(bytes ^ (kEach * '?')) | bytes) &
        (kEach * 0x80);
    at += static_cast<std::uint32_t>(std::countr_zero(marks)) / 8;
    if (marks == 0) continue;
    if (MayBeMark(text[at])) return at;
    ++at;
  }
  while (at < limit && !MayBeMark(text[at])) ++at;
  return at;
}

// Bytes of the mark at the start of `text`, 0 where there is none.
std::uint32_t MarkSize(std::string_view text) {
  const char c = text.empty() ? '\0' : text.front();
  if (c == '.' || c == '!' || c == '?') return 1;
  for (const std::string_view mark : kLongMarks) {
    if (text.starts_with(mark)) return static_cast<std::uint32_t>(mark.size());
  }
  return 0;
}

// Bytes of quotes, brackets and footnote marks (`[2]`) at the start of `text`,
// up to the next word.
std::uint32_t ClosersSize(std::string_view text) {
  constexpr std::string_view kClosers = "\"')]}*_";
  std::uint32_t size = 0;
  while (size < text.size()) {
    if (kClosers.find(text[size]) != kClosers.npos) {
      ++size;
    } else if (text.substr(size).starts_with("\u00BB")) {
      size += 2;
    } else if (text[size] == '[') {
      const std::size_t end = text.find_first_not_of("0123456789,", size + 1);
      if (end == text.npos || end == size + 1 || text[end] != ']') break;
      size = static_cast<std::uint32_t>(end) + 1;
    } else {
      break;
    }
  }
  return size;
}

// The first word of `text`, letters and an apostrophe inside (`It's`).
std::string_view FirstWord(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() &&
         (IsAsciiLetter(text[size]) || text[size] == '\'')) {
    ++size;
  }
  return text.substr(0, size);
}

// The word that ends at `end`, with the dots inside it (`U.S`).
std::string_view WordBefore(std::string_view text, std::uint32_t from,
                            std::uint32_t end) {
  constexpr std::uint32_t kLongestWord = 24;
  std::uint32_t start = end;
  while (start > from && end - start < kLongestWord) {
    const char c = text[start - 1];
    const bool inside = IsAsciiLetter(c) || IsAsciiDigit(c) || c == '.' ||
                        c == '&' || !IsAscii(c);
    if (!inside) break;
    --start;
  }
  return text.substr(start, end - start);
}

// `J`, `U.S`, `p.m`: single letters with dots between.
bool IsDottedLetters(std::string_view word) {
  if (word.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i % 2 == 0 ? !IsAsciiLetter(word[i]) : word[i] != '.') return false;
  }
  return true;
}

// Whether `word`, which stands at `start` of `text`, is a number of a list
// within the line: `1` of `It is: 1. Faster`, not `5` of `with GPT-5. Acme`.
bool IsListNumber(std::string_view text, std::size_t start,
                  std::string_view word) {
  constexpr std::size_t kMostDigits = 2;
  if (word.size() > kMostDigits ||
      !std::all_of(word.begin(), word.end(), IsAsciiDigit)) {
    return false;
  }
  if (start == 0) return true;
  if (!IsAsciiSpace(text[start - 1])) return false;
  const std::size_t before = text.find_last_not_of(" \t\r\n", start - 1);
  return before == text.npos || text[before] == ':' || text[before] == ';';
}

std::string_view SkipSpaces(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && IsAsciiSpace(text[at])) ++at;
  return text.substr(at);
}

std::string_view SkipOpeners(std::string_view text) {
  const std::size_t at = text.find_first_not_of("\"'([{*_");
  return at == text.npos ? std::string_view() : text.substr(at);
}

// Where to cut a text without marks that is longer than a sentence may be: at
// the last space, else between two characters.
std::uint32_t Cut(std::string_view text, std::uint32_t start) {
  const std::string_view longest = text.substr(start, kLongestSentence);
  const std::size_t space = longest.rfind(' ');
  if (space != longest.npos && space > 0) {
    return start + static_cast<std::uint32_t>(space);
  }
  std::uint32_t cut = start + kLongestSentence;
  while (IsContinuation(text[cut])) --cut;
  return cut;
}

}  // namespace

SentenceEnds::SentenceEnds(const RuleSet& rules) {
  const Lexicon& abbreviations = rules.LexiconNamed("abbreviation");
  const auto ends = abbreviations.Column("ends");
  for (const Lexicon::Row& row : abbreviations.rows()) {
    const std::string_view when = ends ? row.cells[*ends] : "";
    abbreviations_.emplace(row.cells.front(),
                           when == "never"    ? Abbreviation::kNever
                           : when == "number" ? Abbreviation::kNumber
                                              : Abbreviation::kStart);
  }
  for (const Lexicon::Row& row : rules.LexiconNamed("sentence_start").rows()) {
    starts_.insert(row.cells.front());
  }
}

std::uint32_t SentenceEnds::Next(std::string_view text, Span block) const {
  // Looks no further than the longest sentence, so that text without marks
  // takes linear time, too.
  const std::uint32_t limit =
      block.start + std::min(block.size(), kLongestSentence);
  std::uint32_t at = NextMark(text, block.start, limit);
  while (at < limit) {
    const Stop stop = StopAt(text, block, at);
    if (stop.behind > at && Ends(text, block, stop)) return stop.closed;
    at = NextMark(text, std::max(stop.behind, at + 1), limit);
  }
  return limit == block.end ? limit : Cut(text, block.start);
}

SentenceEnds::Stop SentenceEnds::StopAt(std::string_view text, Span block,
                                        std::uint32_t at) const {
  Stop stop{at, at, at};
  while (stop.behind < block.end) {
    const std::uint32_t size =
        MarkSize(text.substr(stop.behind, block.end - stop.behind));
    if (size == 0) break;
    stop.behind += size;
  }
  stop.closed = stop.behind +
                ClosersSize(text.substr(stop.behind, block.end - stop.behind));
  return stop;
}

bool SentenceEnds::Ends(std::string_view text, Span block, Stop stop) const {
  const std::string_view rest =
      text.substr(stop.closed, block.end - stop.closed);
  if (rest.empty()) return true;
  if (!IsAsciiSpace(rest.front())) return EndsGlued(text, block, stop);
  const std::string_view behind = SkipSpaces(rest);
  const std::string_view next = SkipOpeners(behind);
  if (next.empty()) return false;  // Only quotes left: they belong here.
  if (StartsLower(next) || MarkSize(next) > 0) return false;
  switch (AbbreviationAt(text, block, stop)) {
    case Abbreviation::kNone:
      return true;
    case Abbreviation::kNever:
      return false;
    case Abbreviation::kNumber:
      return !IsAsciiDigit(next.front());
    case Abbreviation::kStart:
      // `… of Acme Corp. "We are glad."`
      return behind.front() == '"' || IsSentenceStart(next);
  }
  return true;
}

// Whether the mark ends a sentence although a word follows at once, as where a
// page lost its line breaks: `above estimates.Shares fell`.
bool SentenceEnds::EndsGlued(std::string_view text, Span block,
                             Stop stop) const {
  const std::string_view rest =
      text.substr(stop.closed, block.end - stop.closed);
  if (!IsUpper(CodePointAt(rest, 0).value)) return false;
  const std::string_view word = WordBefore(text, block.start, stop.first);
  if (IsDottedLetters(word) || word.find('.') != word.npos) return false;
  if (word.size() >= kShortestGluedWord &&
      std::all_of(word.begin(), word.end(), IsAsciiLower)) {
    return true;
  }
  // After a name or a figure only a word that starts sentences is sure not to
  // be a part of it (`Talon.One`, `ASP.NET`).
  return IsSentenceStart(rest);
}

SentenceEnds::Abbreviation SentenceEnds::AbbreviationAt(std::string_view text,
                                                        Span block,
                                                        Stop stop) const {
  const std::string_view word = WordBefore(text, block.start, stop.first);
  if (word.empty()) return Abbreviation::kNone;
  const bool one_stop = stop.behind == stop.first + 1;
  if (!one_stop) return Abbreviation::kNone;
  if (text[stop.first] != '.') {
    // `Yahoo!` is listed with its mark.
    const auto name =
        abbreviations_.find(std::string_view(word.data(), word.size() + 1));
    return name == abbreviations_.end() ? Abbreviation::kNone : name->second;
  }
  const auto known = abbreviations_.find(word);
  if (known != abbreviations_.end()) return known->second;
  const auto start = static_cast<std::size_t>(word.data() - text.data());
  if (IsDottedLetters(word) || IsListNumber(text, start, word)) {
    return Abbreviation::kStart;
  }
  return Abbreviation::kNone;
}

bool SentenceEnds::IsSentenceStart(std::string_view text) const {
  return starts_.contains(FirstWord(text));
}

}  // namespace claimline
