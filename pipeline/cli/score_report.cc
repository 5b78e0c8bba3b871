#include "cli/score_report.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/excerpt.h"
#include "cli/table.h"

namespace claimline {
namespace {

using Json = nlohmann::ordered_json;

constexpr char kAllValues[] = "all values";

std::string Percent(std::optional<double> ratio) {
  if (!ratio) return "-";
  char text[16];
  std::snprintf(text, sizeof text, "%.1f", 100 * *ratio);
  return text;
}

std::vector<std::string> Cells(const std::string& name, const Tally& tally) {
  const Figures figures = FiguresOf(tally);
  return {name,
          std::to_string(tally.expected),
          std::to_string(tally.actual),
          Percent(figures.strict.precision),
          Percent(figures.strict.recall),
          Percent(figures.strict.f1),
          Percent(figures.relaxed.precision),
          Percent(figures.relaxed.recall),
          Percent(figures.relaxed.f1),
          Percent(figures.value),
          Percent(figures.strict_value.f1),
          Percent(figures.subject),
          Percent(figures.attribute),
          Percent(figures.attribution),
          Percent(figures.modality)};
}

Json OrNull(std::optional<double> ratio) {
  return ratio ? Json(*ratio) : Json(nullptr);
}

Json AccuracyJson(const Accuracy& accuracy) {
  return {{"p", OrNull(accuracy.precision)},
          {"r", OrNull(accuracy.recall)},
          {"f1", OrNull(accuracy.f1)}};
}

Json TallyJson(const Tally& tally) {
  const Figures figures = FiguresOf(tally);
  return {{"strict", AccuracyJson(figures.strict)},
          {"relaxed", AccuracyJson(figures.relaxed)},
          {"strict_value", AccuracyJson(figures.strict_value)},
          {"value_acc", OrNull(figures.value)},
          {"subject_acc", OrNull(figures.subject)},
          {"attribute_acc", OrNull(figures.attribute)},
          {"attribution_acc", OrNull(figures.attribution)},
          {"modality_acc", OrNull(figures.modality)},
          {"gold", tally.expected},
          {"got", tally.actual}};
}

Json RowOf(const Record* record) {
  return record ? Json::parse(record->row) : Json(nullptr);
}

std::string OrNone(const std::string& text) {
  return text.empty() ? "none" : text;
}

// What `record` says of `aspect`.
std::string Said(const Record& record, Aspect aspect) {
  switch (aspect) {
    case Aspect::kMissing:
    case Aspect::kNoisy:
    case Aspect::kValue:
      return record.value_text;
    case Aspect::kSpan:
      return record.text;
    case Aspect::kSubject:
      return OrNone(record.subject);
    case Aspect::kAttribute:
      return OrNone(record.attribute);
    case Aspect::kAttribution:
      return OrNone(record.attribution);
    case Aspect::kModality:
      return OrNone(record.modality);
  }
  return {};
}

std::string ExcerptOf(const Difference& difference, const Passages& passages,
                      bool color) {
  const Record& record =
      difference.expected ? *difference.expected : *difference.actual;
  const auto of_document = passages.find(difference.document);
  if (of_document != passages.end()) {
    for (const Passage& passage : of_document->second) {
      std::string excerpt = Excerpt(passage, record.span, color);
      if (!excerpt.empty()) return excerpt;
    }
  }
  return record.text;
}

}  // namespace

Passages SentencesOf(const RecordsByDocument& records) {
  Passages passages;
  for (const auto& [document, rows] : records) {
    std::vector<Passage>& sentences = passages[document];
    for (const Record& record : rows) {
      if (!record.sentence) continue;
      if (!sentences.empty() &&
          sentences.back().range == record.sentence->range) {
        continue;
      }
      sentences.push_back(*record.sentence);
    }
  }
  return passages;
}

std::string FiguresTable(const Scores& scores) {
  Table table({{"kind"},
               {"gold", true},
               {"got", true},
               {"strict P", true},
               {"R", true},
               {"F1", true},
               {"relaxed P", true},
               {"R", true},
               {"F1", true},
               {"value", true},
               {"F1 strict+value", true},
               {"subj", true},
               {"attr", true},
               {"attn", true},
               {"moda", true}});
  for (const auto& [kind, tally] : scores.kinds) table.Add(Cells(kind, tally));
  table.Add(Cells(kAllValues, AllValues(scores)));
  return table.Text();
}

std::string Shown(const Difference& difference, const Passages& passages,
                  bool color) {
  const Record& record =
      difference.expected ? *difference.expected : *difference.actual;
  std::string shown = difference.document + ':' +
                      std::to_string(record.span.start) + ' ' + record.kind +
                      ": " + std::string(Name(difference.aspect));
  if (difference.actual && !difference.actual->rule.empty()) {
    shown += " (" + difference.actual->rule + ')';
  }
  shown += "\n  " + ExcerptOf(difference, passages, color) + '\n';
  if (difference.expected) {
    shown += "  expected " + Said(*difference.expected, difference.aspect);
    shown += '\n';
  }
  if (difference.actual) {
    shown += "  got      " + Said(*difference.actual, difference.aspect);
    shown += '\n';
  }
  return shown;
}

std::string ScoresJson(const Scores& scores,
                       const std::vector<Difference>& differences) {
  Json kinds;
  for (const auto& [kind, tally] : scores.kinds) kinds[kind] = TallyJson(tally);
  kinds[kAllValues] = TallyJson(AllValues(scores));
  Json rows = Json::array();
  for (const Difference& difference : differences) {
    rows.push_back({{"document", difference.document},
                    {"aspect", Name(difference.aspect)},
                    {"expected", RowOf(difference.expected)},
                    {"got", RowOf(difference.actual)}});
  }
  return Json({{"figures", kinds}, {"differences", rows}}).dump(1) + '\n';
}

}  // namespace claimline
