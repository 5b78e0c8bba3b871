#include "ruleset/outline.h"

#include <optional>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "ruleset/class_bytes.h"

namespace claimline {
namespace {

using Type = PatternNode::Type;
using NodeIds = OutlineBuilder::NodeIds;

bool IsEscapedLetter(std::string_view literal) {
  return literal.size() > 1 && literal[0] == '\\' &&
         (literal.size() > 2 || IsAsciiLetter(literal[1]));
}

// Returns the text that `node` stands for; none where there may be others.
std::optional<std::string> TextOf(const PatternNode& node) {
  if (node.type == Type::kClass && node.text == "\\s") return " ";
  if (node.type == Type::kConcat) {
    std::string text;
    for (const PatternNode& child : node.children()) {
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

// Returns whether a group switches to folded letters, as `(?i:…)` does.
bool FoldsCase(const PatternNode& group) {
  const std::string_view flags = group.text.substr(0, group.text.find(':'));
  return flags.find('i') != std::string_view::npos;
}

}  // namespace

std::uint32_t OutlineDrawer::Draw(const PatternNode& tree,
                                  bool case_sensitive) {
  folded_ = !case_sensitive;
  return Read(tree);
}

std::uint32_t OutlineDrawer::Read(const PatternNode& node) {
  switch (node.type) {
    case Type::kLiteral:
      return ReadRow({&node, 1});
    case Type::kConcat:
      return ReadRow(node.children());
    case Type::kClass:
      return ReadClass(node);
    case Type::kAny:
      return builder_.AddCharacter(AnyBytes());
    case Type::kStart:
    case Type::kEnd:
    case Type::kWordEdge:
      return builder_.AddSequence({});
    case Type::kLookAround:
      return unknown_;
    case Type::kReference:
      return ReadReference(node.name);
    case Type::kGroup:
      return ReadGroup(node);
    case Type::kCapture:
    case Type::kUnnamedCapture:
      return Read(node.children().front());
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
  const std::uint32_t node = Read(group.children().front());
  // `(?i)` holds for what follows.
  const bool has_content = group.text.find(':') != std::string_view::npos;
  if (has_content) folded_ = before;
  return node;
}

std::uint32_t OutlineDrawer::ReadClass(const PatternNode& node) {
  const ByteSet bytes = ClassBytes(node, folded_);
  std::vector<std::string> others = NamedBeyondAscii(node);
  if (others.empty()) return builder_.AddCharacter(bytes);
  const std::uint32_t named = builder_.AddTexts(std::move(others), folded_);
  const ByteSet ascii = bytes & AsciiBytes();
  if (ascii.none()) return named;
  return builder_.AddChoice({builder_.AddCharacter(ascii), named});
}

std::uint32_t OutlineDrawer::ReadRow(std::span<const PatternNode> row) {
  NodeIds parts;
  std::string text;
  const auto end_text = [&] {
    if (!text.empty()) parts.push_back(builder_.AddTexts({text}, folded_));
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
  return builder_.AddSequence(parts);
}

std::uint32_t OutlineDrawer::ReadAlternate(const PatternNode& node) {
  std::vector<std::string> texts;
  NodeIds branches;
  for (const PatternNode& branch : node.children()) {
    if (std::optional<std::string> text = TextOf(branch)) {
      texts.push_back(*std::move(text));
    } else {
      branches.push_back(Read(branch));
    }
  }
  if (!texts.empty()) {
    branches.push_back(builder_.AddTexts(std::move(texts), folded_));
  }
  return builder_.AddChoice(branches);
}

std::uint32_t OutlineDrawer::ReadRepeat(const PatternNode& node) {
  const bool before = in_repeat_;
  in_repeat_ = before || node.max != 1;
  const std::uint32_t repeated = Read(node.children().front());
  in_repeat_ = before;
  return builder_.AddRepeat(repeated, node.min, node.max,
                            before && node.max != 1);
}

std::uint32_t OutlineDrawer::ReadReference(std::string_view name) {
  const std::optional<std::uint32_t> known =
      macros_.Find(name, folded_, unknown_, [this](const PatternNode& tree) {
        const std::uint32_t node = Read(tree);
        builder_.Share(node);
        return node;
      });
  if (known) return *known;
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
  known->second = builder_.AddTexts(std::move(texts), folded_);
  builder_.Share(known->second);
  return known->second;
}

}  // namespace claimline
