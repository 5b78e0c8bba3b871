#include "ruleset/outline_builder.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "base/ascii.h"
#include "ruleset/class_bytes.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

using Shape = Outlines::Node::Type;

constexpr int kMaxRepeat = 1000;  // RE2's

bool IsAllAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), IsAscii);
}

// The first bytes of `word`, which is not empty.
ByteSet WordStarts(std::string_view word, bool folded) {
  ByteSet starts;
  const char first = word[0];
  starts.set(static_cast<unsigned char>(first));
  if (first == ' ') {
    for (const char space : {'\t', '\n', '\v', '\f', '\r'}) {
      starts.set(static_cast<unsigned char>(space));
    }
  }
  if (folded && IsAsciiLetter(first)) {
    starts.set(static_cast<unsigned char>(first ^ 0x20));
  }
  return starts;
}

// Whether `c`, beyond ASCII, may have another case.
bool MayHaveCases(char32_t c) {
  return IsLetter(c) || IsUpper(c) || IsLower(c);
}

// Returns where the first letter beyond ASCII stands in `text`, or its size.
std::size_t FirstOtherLetter(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint c = CodePointAt(text, at);
    if (c.value >= 0x80 && MayHaveCases(c.value)) break;
    at += c.size;
  }
  return at;
}

// The first bytes of both cases of a letter beyond ASCII.
ByteSet CaseBytesOf(char32_t letter) {
  const std::optional<char> byte = FirstByteOfCases(letter);
  if (!byte) return CaseBytesBeyondAscii();
  ByteSet bytes;
  bytes.set(static_cast<unsigned char>(*byte));
  return bytes;
}

}  // namespace

OutlineBuilder::OutlineBuilder()
    : unknown_(Add({.type = Shape::kUnknown, .empty = true}, AnyBytes())) {}

std::uint32_t OutlineBuilder::Add(Node node, const ByteSet& starts) {
  const auto [at, is_new] = byte_sets_.try_emplace(
      starts, static_cast<std::uint32_t>(outlines_.byte_sets.size()));
  if (is_new) outlines_.byte_sets.push_back(starts);
  node.starts = at->second;
  outlines_.nodes.push_back(node);
  return static_cast<std::uint32_t>(outlines_.nodes.size() - 1);
}

std::uint32_t OutlineBuilder::AddParent(Node node,
                                        std::span<const std::uint32_t> children,
                                        const ByteSet& starts) {
  node.first = static_cast<std::uint32_t>(outlines_.children.size());
  node.count = static_cast<std::uint32_t>(children.size());
  outlines_.children.insert(outlines_.children.end(), children.begin(),
                            children.end());
  return Add(node, starts);
}

const ByteSet& OutlineBuilder::StartsOf(std::uint32_t node) const {
  return outlines_.byte_sets[outlines_.nodes[node].starts];
}

std::uint32_t OutlineBuilder::AddCharacter(const ByteSet& starts) {
  return Add({.type = Shape::kCharacter}, starts);
}

std::uint32_t OutlineBuilder::AddWords(std::vector<std::string> words,
                                       bool folded) {
  for (std::string& word : words) {
    for (char& c : word) {
      if (IsAsciiSpace(c)) c = ' ';
      if (folded) c = ToAsciiLower(c);
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  Node node = {.type = Shape::kWords, .folded = folded};
  node.first = static_cast<std::uint32_t>(outlines_.words.size());
  ByteSet starts;
  for (const std::string& word : words) {
    if (word.empty()) {
      node.empty = true;
      continue;
    }
    outlines_.words.push_back(
        {static_cast<std::uint32_t>(outlines_.letters.size()),
         static_cast<std::uint32_t>(word.size())});
    outlines_.letters += word;
    starts |= WordStarts(word, folded);
    ++node.count;
  }
  return Add(node, starts);
}

// Where case does not matter, words are of ASCII and of what has no case.
std::uint32_t OutlineBuilder::AddTexts(std::vector<std::string> texts,
                                       bool folded) {
  NodeIds branches;
  if (folded) {
    const auto others = std::partition(texts.begin(), texts.end(), IsAllAscii);
    for (auto text = others; text != texts.end(); ++text) {
      branches.push_back(AddFoldedText(*text));
    }
    texts.erase(others, texts.end());
  }
  if (!texts.empty()) branches.push_back(AddWords(std::move(texts), folded));
  return branches.empty() ? AddSequence({}) : AddChoice(branches);
}

std::uint32_t OutlineBuilder::AddFoldedText(std::string_view text) {
  NodeIds parts;
  while (!text.empty()) {
    const std::size_t end = FirstOtherLetter(text);
    if (end > 0) {
      parts.push_back(AddWords({std::string(text.substr(0, end))}, true));
      text.remove_prefix(end);
      continue;
    }
    const CodePoint letter = CodePointAt(text, 0);
    parts.push_back(AddCharacter(CaseBytesOf(letter.value)));
    text.remove_prefix(letter.size);
  }
  return AddSequence(parts);
}

std::uint32_t OutlineBuilder::AddSequence(const NodeIds& parts) {
  if (parts.size() == 1) return parts.front();
  ByteSet starts;
  bool empty = true;
  for (const std::uint32_t part : parts) {
    if (empty) starts |= StartsOf(part);
    empty = empty && outlines_.nodes[part].empty;
  }
  return AddParent({.type = Shape::kSequence, .empty = empty}, parts, starts);
}

std::uint32_t OutlineBuilder::AddChoice(const NodeIds& branches) {
  if (branches.size() == 1) return branches.front();
  ByteSet starts;
  bool empty = false;
  for (const std::uint32_t branch : branches) {
    starts |= StartsOf(branch);
    empty = empty || outlines_.nodes[branch].empty;
  }
  return AddParent({.type = Shape::kChoice, .empty = empty}, branches, starts);
}

std::uint32_t OutlineBuilder::AddRepeat(std::uint32_t repeated, int min,
                                        int max, bool shared) {
  Node repeat = {.type = Shape::kRepeat};
  repeat.empty = min == 0 || outlines_.nodes[repeated].empty;
  repeat.shared = shared;
  repeat.min = static_cast<std::int16_t>(std::min(min, kMaxRepeat));
  repeat.max = static_cast<std::int16_t>(max > kMaxRepeat ? -1 : max);
  return AddParent(repeat, {&repeated, 1}, ByteSet(StartsOf(repeated)));
}

}  // namespace claimline
