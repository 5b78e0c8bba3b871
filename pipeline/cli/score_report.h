// How `claimline score` shows its figures and differences.
#ifndef CLAIMLINE_CLI_SCORE_REPORT_H_
#define CLAIMLINE_CLI_SCORE_REPORT_H_

#include <map>
#include <string>
#include <vector>

#include "records/record.h"
#include "score/score.h"

namespace claimline {

// Stretches of each document's text, to show places in.
using Passages = std::map<std::string, std::vector<Passage>>;

// Returns the sentences that `records` stand in.
Passages SentencesOf(const RecordsByDocument& records);

// Returns a table of the figures in percent, a line a kind and one for all
// values.
std::string FiguresTable(const Scores& scores);

// Returns `difference` in a few lines: where it is, what was expected, what
// came out, and the place in its text where that is known.
std::string Shown(const Difference& difference, const Passages& passages,
                  bool color);

// Returns the figures, from 0 to 1, and `differences` as one JSON object.
std::string ScoresJson(const Scores& scores,
                       const std::vector<Difference>& differences);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_SCORE_REPORT_H_
