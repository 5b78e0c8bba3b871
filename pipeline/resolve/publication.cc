#include "resolve/publication.h"

#include <algorithm>
#include <string_view>

#include "resolve/calendar_text.h"
#include "resolve/timex.h"
#include "resolve/timex_parts.h"

namespace claimline {
namespace {

// How many lines from the top may still be its head, menus included.
constexpr std::size_t kHeadBytes = 3000;

Span LineOf(std::string_view text, Span span) {
  const std::size_t before = text.rfind('\n', span.start);
  const std::size_t start =
      span.start == 0 || before == std::string_view::npos ? 0 : before + 1;
  const std::size_t end = text.find('\n', span.end);
  return {static_cast<std::uint32_t>(start),
          static_cast<std::uint32_t>(end == std::string_view::npos ? text.size()
                                                                   : end)};
}

bool HasFullDate(const TimexParts& parts) {
  return parts.form == TimexForm::kPoint && parts.year && parts.month &&
         parts.day && !parts.numeric;
}

// True where nothing but a name, or words such as `Published`, stands in front
// of a date: `By Ann Lee May 16, 2026`, `Acme News | May 16, 2026`.
bool IsByline(std::string_view before, const RuleSet& rules) {
  constexpr std::string_view kGap = " \t-/|*:,()";
  const std::size_t last = before.find_last_not_of(" \t");
  if (last == std::string_view::npos) return true;
  before = before.substr(0, last + 1);
  for (const std::string_view mark :
       {"|", "/", "-", "*", "\u00B7", "\u2022", "\u2013", "\u2014"}) {
    if (before.ends_with(mark)) return true;
  }
  const Lexicon& words = rules.LexiconNamed("byline_word");
  while (!before.empty()) {
    const std::size_t end = std::min(before.find_first_of(kGap), before.size());
    if (words.Find(before.substr(0, end)) != nullptr) return true;
    before.remove_prefix(std::min(end + 1, before.size()));
  }
  return false;
}

// True for two to five words with capitals and nothing else: `Ann Lee, Acme
// News, `.
bool IsNames(std::string_view before) {
  constexpr int kMost = 5;
  int words = 0;
  bool inside = false;
  for (const char c : before) {
    const bool gap = c == ' ' || c == ',' || c == '.' || c == '\'' || c == '-';
    if (!gap && !inside) {
      const bool capital = ('A' <= c && c <= 'Z') || (c & 0x80) != 0;
      if (!capital) return false;
      ++words;
    }
    const bool letter = gap || ('A' <= c && c <= 'Z') ||
                        ('a' <= c && c <= 'z') || (c & 0x80) != 0;
    if (!letter) return false;
    inside = !gap;
  }
  return words >= 2 && words <= kMost;
}

// `Founded: May 4, 2010`: a date of something else.
bool IsLabelled(std::string_view before, const RuleSet& rules) {
  const std::size_t last = before.find_last_not_of(" \t");
  return last != std::string_view::npos && before[last] == ':' &&
         !IsByline(before, rules);
}

// A line that tells nothing but when and by whom: `By Ann Lee May 16, 2026 14
// min read`.
bool IsHeadLine(std::string_view text, Span line, Span date,
                const RuleSet& rules) {
  constexpr std::uint32_t kMostBeside = 60;
  if (line.size() - date.size() > kMostBeside) return false;
  const std::string_view whole = Slice(text, line);
  const bool sentence = whole.ends_with('.') || whole.ends_with('?') ||
                        whole.ends_with(".\"") || whole.ends_with('!');
  const std::string_view before = Slice(text, {line.start, date.start});
  return !sentence && (IsByline(before, rules) || IsNames(before));
}

// Drops the closing bracket and the agency from what follows a date:
// `(Reuters) - French …`, `/Newswire/ -- French …`.
std::string_view BehindAgency(std::string_view after) {
  constexpr std::size_t kMostAgency = 40;
  const auto skip = [&](std::string_view characters) {
    after.remove_prefix(
        std::min(after.find_first_not_of(characters), after.size()));
  };
  skip(") ");
  const std::size_t close = after.substr(0, kMostAgency).find(')');
  if (after.starts_with('(') && close != std::string_view::npos) {
    after.remove_prefix(close + 1);
    skip(" ");
  }
  const std::size_t slash = after.substr(0, kMostAgency).find("/ ", 1);
  if (after.starts_with('/') && slash != std::string_view::npos) {
    after.remove_prefix(slash + 1);
    skip(" ");
  }
  return after;
}

// `PARIS, July 8, 2025 – Cerebras …`, `(March 3, 2024) …`: nothing but a place
// before the date, a dash after it, or an agency and a dash.
bool IsPlaceLine(std::string_view text, Span line, Span date) {
  constexpr std::uint32_t kMostPlace = 40;
  if (date.start - line.start > kMostPlace) return false;
  const std::string_view behind = text.substr(date.end);
  const std::string_view after = BehindAgency(behind);
  const bool dash =
      after.starts_with("\u2013") || after.starts_with("\u2014") ||
      after.starts_with("- ") || after.starts_with("--") ||
      after.starts_with("/PRNewswire") || behind.starts_with(" (GLOBE");
  // `NEW DELHI, 30 Dec 2025 (Agency): …`
  const bool colon = after.starts_with(": ") &&
                     Slice(text, {line.start, date.start}).ends_with(", ");
  return dash || colon;
}

// Whether nothing but a bracket or a full stop follows a date in its line.
bool EndsLine(std::string_view text, Span date) {
  const std::size_t behind = text.find_first_not_of(" .)", date.end);
  return behind == std::string_view::npos || text[behind] == '\n';
}

// `– Ann Lee, 2026-04-01`, or at the very end a date alone and `Updated May 4,
// 2026`.
bool IsSignature(std::string_view text, Span line, Span date,
                 const RuleSet& rules) {
  constexpr std::uint32_t kMostName = 60;
  const bool last =
      text.find_first_not_of(" .\n", date.end) == std::string_view::npos;
  if (last && line.size() - date.size() < kMostName &&
      IsByline(Slice(text, {line.start, date.start}), rules)) {
    return true;
  }
  const std::string_view whole = Slice(text, line);
  const bool dash = whole.starts_with("\u2013") ||
                    whole.starts_with("\u2014") || whole.starts_with("-");
  const std::string_view name = Slice(text, {line.start, date.start});
  const bool signs = name.ends_with(", ") && name.find(':') == name.npos;
  return dash && EndsLine(text, date) && signs && name.size() <= kMostName;
}

enum class Rank { kNone, kSignature, kPlace, kHead, kDateline };

Rank RankOf(const Mention& mention, const NormalizedDocument& document,
            const RuleSet& rules) {
  const std::string_view text = document.text;
  const Section section = document.sentences[mention.sentence].section;
  const bool near_top = mention.span.start < kHeadBytes &&
                        mention.span.start < text.size() * 2 / 3 + 200;
  if (!near_top && !EndsLine(text, mention.span)) return Rank::kNone;
  const Span line = LineOf(text, mention.span);
  const std::string_view before = Slice(text, {line.start, mention.span.start});
  if (section == Section::kDateline && near_top && !IsLabelled(before, rules)) {
    return Rank::kDateline;
  }
  const bool is_title = section == Section::kTitle;
  if (near_top && !is_title && IsHeadLine(text, line, mention.span, rules)) {
    return Rank::kHead;
  }
  if (near_top && IsPlaceLine(text, line, mention.span)) return Rank::kPlace;
  if (IsSignature(text, line, mention.span, rules)) return Rank::kSignature;
  return Rank::kNone;
}

}  // namespace

std::optional<Publication> FindPublication(std::span<const Mention> dates,
                                           const NormalizedDocument& document,
                                           const RuleSet& rules) {
  std::optional<Publication> found;
  Rank best = Rank::kNone;
  for (const Mention& mention : dates) {
    const Rank rank = RankOf(mention, document, rules);
    if (rank <= best) continue;
    const auto parts =
        ReadParts(mention, document.text, DateOrder::kUnknown, rules);
    if (!parts || !HasFullDate(*parts)) continue;
    const auto resolved = ResolveTimex(*parts, {}, Tense::kUnknown);
    if (!resolved || !resolved->period) continue;
    best = rank;
    std::string date = Timex(*resolved->period);
    found = Publication{std::move(date), mention.span};
  }
  return found;
}

}  // namespace claimline
