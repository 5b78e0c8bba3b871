#include "ruleset/outline.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "ruleset/class_bytes.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

using Type = PatternNode::Type;
using Shape = Outlines::Node::Type;

constexpr int kMaxRepeat = 1000;  // RE2's

bool IsEscapedLetter(std::string_view literal) {
  return literal.size() > 1 && literal[0] == '\\' &&
         (literal.size() > 2 || IsAsciiLetter(literal[1]));
}

bool IsAllAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), IsAscii);
}

// Returns the text that `node` stands for; none where there may be others.
std::optional<std::string> TextOf(const PatternNode& node) {
  if (node.type == Type::kClass && node.text == "\\s") return " ";
  if (node.type == Type::kConcat) {
    std::string text;
    for (const PatternNode& child : node.children) {
      const std::optional<std::string> more = TextOf(child);
      if (!more) return std::nullopt;
      text += *more;
    }
    return text;
  }
  if (node.type != Type::kLiteral || IsEscapedLetter(node.text)) {
    return std::nullopt;
  }
  return std::string(node.text.substr(node.text.starts_with('\\') ? 1 : 0));
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

}  // namespace

OutlineDrawer::OutlineDrawer(const std::vector<RuleFile>& files,
                             const Lexicons& lexicons)
    : lexicons_(lexicons), unknown_(AddUnknown()) {
  for (const RuleFile& file : files) {
    if (!file.kind) macros_.DefineShared(file);
  }
}

void OutlineDrawer::Enter(const RuleFile& file) { macros_.Enter(file); }

std::uint32_t OutlineDrawer::Draw(std::string_view pattern,
                                  bool case_sensitive) {
  folded_ = !case_sensitive;
  return Read(ParsePattern(pattern));
}

std::uint32_t OutlineDrawer::Add(Node node, const ByteSet& starts) {
  const auto [at, is_new] = byte_sets_.try_emplace(
      starts, static_cast<std::uint32_t>(outlines_.byte_sets.size()));
  if (is_new) outlines_.byte_sets.push_back(starts);
  node.starts = at->second;
  outlines_.nodes.push_back(node);
  return static_cast<std::uint32_t>(outlines_.nodes.size() - 1);
}

std::uint32_t OutlineDrawer::AddUnknown() {
  return Add({.type = Shape::kUnknown, .empty = true}, AnyBytes());
}

std::uint32_t OutlineDrawer::AddCharacter(const ByteSet& starts) {
  return Add({.type = Shape::kCharacter}, starts);
}

std::uint32_t OutlineDrawer::AddWords(std::vector<std::string> words) {
  if (folded_) {
    for (std::string& word : words) {
      std::transform(word.begin(), word.end(), word.begin(), ToAsciiLower);
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  Node node = {.type = Shape::kWords, .folded = folded_};
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
    starts |= WordStarts(word, folded_);
    ++node.count;
  }
  return Add(node, starts);
}

// One of `texts`, as they are written. Where case does not matter, letters
// beyond ASCII are only told from those of ASCII.
std::uint32_t OutlineDrawer::AddTexts(std::vector<std::string> texts) {
  Nodes branches;
  if (folded_) {
    const auto others = std::partition(texts.begin(), texts.end(), IsAllAscii);
    for (auto text = others; text != texts.end(); ++text) {
      branches.push_back(AddFoldedText(*text));
    }
    texts.erase(others, texts.end());
  }
  if (!texts.empty()) branches.push_back(AddWords(std::move(texts)));
  return branches.empty() ? AddSequence({}) : AddChoice(branches);
}

std::uint32_t OutlineDrawer::AddFoldedText(std::string_view text) {
  Nodes parts;
  while (!text.empty()) {
    const std::size_t ascii = AsciiPrefix(text);
    if (ascii > 0)
      parts.push_back(AddWords({std::string(text.substr(0, ascii))}));
    text.remove_prefix(ascii);
    if (text.empty()) break;
    parts.push_back(AddCharacter(CaseBytesBeyondAscii()));
    text.remove_prefix(CodePointAt(text, 0).size);
  }
  return AddSequence(parts);
}

std::uint32_t OutlineDrawer::AddParent(Node node, const Nodes& children,
                                       const ByteSet& starts) {
  node.first = static_cast<std::uint32_t>(outlines_.children.size());
  node.count = static_cast<std::uint32_t>(children.size());
  outlines_.children.insert(outlines_.children.end(), children.begin(),
                            children.end());
  return Add(node, starts);
}

const ByteSet& OutlineDrawer::StartsOf(std::uint32_t node) const {
  return outlines_.byte_sets[outlines_.nodes[node].starts];
}

std::uint32_t OutlineDrawer::AddSequence(const Nodes& parts) {
  if (parts.size() == 1) return parts.front();
  ByteSet starts;
  bool empty = true;
  for (const std::uint32_t part : parts) {
    if (empty) starts |= StartsOf(part);
    empty = empty && outlines_.nodes[part].empty;
  }
  return AddParent({.type = Shape::kSequence, .empty = empty}, parts, starts);
}

std::uint32_t OutlineDrawer::AddChoice(const Nodes& branches) {
  if (branches.size() == 1) return branches.front();
  ByteSet starts;
  bool empty = false;
  for (const std::uint32_t branch : branches) {
    starts |= StartsOf(branch);
    empty = empty || outlines_.nodes[branch].empty;
  }
  return AddParent({.type = Shape::kChoice, .empty = empty}, branches, starts);
}

std::uint32_t OutlineDrawer::Read(const PatternNode& node) {
  switch (node.type) {
    case Type::kLiteral:
    case Type::kConcat:
      return ReadRow(node.type == Type::kConcat ? std::span(node.children)
                                                : std::span(&node, 1));
    case Type::kClass:
      return AddCharacter(ClassBytes(node, folded_));
    case Type::kAny:
      return AddCharacter(AnyBytes());
    case Type::kStart:
    case Type::kEnd:
    case Type::kWordEdge:
      return AddSequence({});
    case Type::kLookAround:
      return unknown_;
    case Type::kReference:
      return ReadReference(node.name);
    case Type::kGroup:
      return ReadGroup(node);
    case Type::kCapture:
    case Type::kUnnamedCapture:
      return Read(node.children.front());
    case Type::kAlternate:
      return ReadAlternate(node);
    case Type::kRepeat:
      return ReadRepeat(node);
  }
  return unknown_;
}

std::uint32_t OutlineDrawer::ReadGroup(const PatternNode& group) {
  const bool before = folded_;
  folded_ = before || FoldsCase(group);
  const std::uint32_t node = Read(group.children.front());
  // `(?i)` holds for what follows.
  const bool has_content = group.text.find(':') != std::string_view::npos;
  if (has_content) folded_ = before;
  return node;
}

std::uint32_t OutlineDrawer::ReadRow(std::span<const PatternNode> row) {
  Nodes parts;
  std::string text;
  const auto end_text = [&] {
    if (!text.empty()) parts.push_back(AddTexts({text}));
    text.clear();
  };
  for (const PatternNode& node : row) {
    if (const std::optional<std::string> more = TextOf(node)) {
      text += *more;
      continue;
    }
    end_text();
    parts.push_back(node.type == Type::kLiteral ? unknown_ : Read(node));
  }
  end_text();
  return AddSequence(parts);
}

std::uint32_t OutlineDrawer::ReadAlternate(const PatternNode& node) {
  std::vector<std::string> texts;
  Nodes branches;
  for (const PatternNode& branch : node.children) {
    if (std::optional<std::string> text = TextOf(branch)) {
      texts.push_back(*std::move(text));
    } else {
      branches.push_back(Read(branch));
    }
  }
  if (!texts.empty()) branches.push_back(AddTexts(std::move(texts)));
  return AddChoice(branches);
}

std::uint32_t OutlineDrawer::ReadRepeat(const PatternNode& node) {
  const bool before = in_repeat_;
  in_repeat_ = before || node.max != 1;
  const std::uint32_t repeated = Read(node.children.front());
  in_repeat_ = before;
  Node repeat = {.type = Shape::kRepeat};
  repeat.empty = node.min == 0 || outlines_.nodes[repeated].empty;
  repeat.shared = before && node.max != 1;
  repeat.min = static_cast<std::int16_t>(std::min(node.min, kMaxRepeat));
  repeat.max = static_cast<std::int16_t>(node.max > kMaxRepeat ? -1 : node.max);
  return AddParent(repeat, {repeated}, ByteSet(StartsOf(repeated)));
}

std::uint32_t OutlineDrawer::ReadReference(std::string_view name) {
  const std::uint32_t* known =
      macros_.Find(name, folded_, unknown_, [this](std::string_view text) {
        const std::uint32_t node = Read(ParsePattern(text));
        outlines_.nodes[node].shared = true;
        return node;
      });
  if (known != nullptr) return *known;
  const auto lexicon = lexicons_.find(name);
  return lexicon == lexicons_.end() ? unknown_ : ReadLexicon(lexicon->second);
}

std::uint32_t OutlineDrawer::ReadLexicon(const Lexicon& lexicon) {
  const auto [known, is_new] = lexicon_nodes_[folded_].try_emplace(&lexicon, 0);
  if (!is_new) return known->second;
  std::vector<std::string> texts;
  texts.reserve(lexicon.rows().size());
  for (const Lexicon::Row& row : lexicon.rows()) {
    texts.emplace_back(row.cells.front());
  }
  known->second = AddTexts(std::move(texts));
  outlines_.nodes[known->second].shared = true;
  return known->second;
}

}  // namespace claimline
