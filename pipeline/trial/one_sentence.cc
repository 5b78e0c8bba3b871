#include "trial/one_sentence.h"

#include <cstdint>

#include "normalize/normalize.h"

namespace claimline {

Document DocumentOf(const Example& example) {
  Document document;
  document.id = "example";
  document.raw = document.text = example.text;
  document.encoding = "utf-8";
  document.published = example.published;
  return document;
}

NormalizedDocument OneSentence(const Example& example) {
  NormalizedDocument normalized = Normalize(DocumentOf(example));
  normalized.sentences.push_back(
      {{0, static_cast<std::uint32_t>(normalized.text.size())}});
  return normalized;
}

}  // namespace claimline
