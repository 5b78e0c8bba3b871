// Writes expected files anew from what came out.
#ifndef CLAIMLINE_SCORE_UPDATE_H_
#define CLAIMLINE_SCORE_UPDATE_H_

#include <string>
#include <vector>

#include "records/record.h"
#include "score/score.h"

namespace claimline {

// Returns the lines of an expected file for one document, by place, such that
// what came out scores in full: rows with no difference stay as they are, byte
// for byte; missing ones go, noisy ones come in, others are rewritten.
// `differences` are those of this document, out of Score.
std::string UpdatedExpected(const std::vector<Record>& expected,
                            const std::vector<Difference>& differences);

}  // namespace claimline

#endif  // CLAIMLINE_SCORE_UPDATE_H_
