// What the command line of `claimline score` asks for.
#ifndef CLAIMLINE_CLI_SCORE_REQUEST_H_
#define CLAIMLINE_CLI_SCORE_REQUEST_H_

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cli/options.h"
#include "score/score.h"

namespace claimline {

// The least strict F1, in percent: by kind, and under "" for all kinds.
using Gate = std::map<std::string, double>;

struct ScoreRequest {
  std::string expected;
  std::vector<std::string> paths;
  std::vector<std::string> rules;
  Gate gate;
  std::set<Aspect> aspects;  // of the differences to show
  bool vague = false;
  bool update = false;
  bool json = false;
};

Syntax ScoreSyntax();

// Returns what is asked for; none where it makes no sense, having said so.
std::optional<ScoreRequest> ScoreRequestOf(const Options& options);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_SCORE_REQUEST_H_
