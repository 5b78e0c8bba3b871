#include "named_lines.h"

#include <algorithm>
#include <variant>

#include "extract/matcher.h"
#include "marked_mention.h"
#include "resolve/entity.h"

namespace claimline {

NormalizedDocument Lines(std::string_view text) {
  NormalizedDocument document;
  document.text = text;
  std::uint32_t start = 0;
  std::uint32_t line = 0;
  while (start < text.size()) {
    const auto end = static_cast<std::uint32_t>(
        std::min(text.find('\n', start), text.size()));
    if (end > start) {
      document.sentences.push_back({{start, end}, Section::kBody, line});
    }
    start = end + 1;
    ++line;
  }
  return document;
}

std::vector<ResolvedMention> ResolveLines(const NormalizedDocument& document) {
  static const Matcher kMatcher(EnglishLexicons());
  static const EntityResolver kResolver(EnglishLexicons());
  return kResolver.Resolve(
      kMatcher.WithCaptures(
          kMatcher.Find(RuleGroup::kEntities, document).mentions, document),
      document);
}

std::vector<std::string> NamesIn(std::string_view text) {
  const NormalizedDocument document = Lines(text);
  std::vector<std::string> names;
  for (const ResolvedMention& resolved : ResolveLines(document)) {
    const auto& value = std::get<EntityValue>(resolved.value);
    const std::string_view surface =
        Slice(document.text, resolved.mention.span);
    std::string name(Name(value.type));
    name += ' ';
    name += surface;
    if (surface != value.name) name += "=" + value.name;
    names.push_back(std::move(name));
  }
  return names;
}

const NameWords& EnglishNameWords() {
  static const NameWords kWords(EnglishLexicons());
  return kWords;
}

}  // namespace claimline
