#include "segment/segment.h"

#include <cstddef>
#include <cstdint>

#include "segment/lines.h"
#include "segment/outline.h"
#include "segment/paragraphs.h"

namespace claimline {
namespace {

// Sections whose paragraphs are one sentence each, whatever marks they have.
bool IsOneSentence(Section section) {
  return section == Section::kTitle || section == Section::kDateline ||
         section == Section::kHeading || section == Section::kTable;
}

// Adds the sentences of one paragraph.
void AddSentences(std::string_view text, const Paragraph& paragraph,
                  Section section, const SentenceEnds& ends,
                  std::vector<Sentence>& sentences) {
  Span rest = paragraph.span;
  if (IsOneSentence(section)) {
    sentences.push_back({rest, section, paragraph.line});
    return;
  }
  std::uint32_t line = paragraph.line;
  std::uint32_t counted = rest.start;
  while (!rest.empty()) {
    const std::uint32_t end = ends.Next(text, rest);
    const Span span = Trim(text, {rest.start, end});
    rest = Trim(text, {end, rest.end});
    if (span.empty()) continue;
    for (; counted < span.start; ++counted) line += text[counted] == '\n';
    sentences.push_back({span, section, line});
  }
}

}  // namespace

Segmenter::Segmenter(const RuleSet& rules) : phrases_(rules), ends_(rules) {}

Segmentation Segmenter::Segment(std::string_view text) const {
  const Outline outline = OutlineOf(text, phrases_);
  Segmentation segmentation;
  segmentation.sentences.reserve(outline.paragraphs.size() * 2);
  for (std::size_t i = 0; i < outline.paragraphs.size(); ++i) {
    AddSentences(text, outline.paragraphs[i], outline.sections[i], ends_,
                 segmentation.sentences);
  }
  if (outline.title) {
    segmentation.title = outline.paragraphs[*outline.title].span;
  }
  return segmentation;
}

}  // namespace claimline
