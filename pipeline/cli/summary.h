// What a run found, in a few lines for the user.
#ifndef CLAIMLINE_CLI_SUMMARY_H_
#define CLAIMLINE_CLI_SUMMARY_H_

#include <array>
#include <cstddef>
#include <map>
#include <string>

#include "base/claim.h"
#include "emit/claim_json.h"

namespace claimline {

class Summary {
 public:
  explicit Summary(Selection selection) : selection_(selection) {}

  // Counts `document` in.
  void Add(const DocumentClaims& document);

  // Returns a line with the number of documents and of claims by kind, and up
  // to four of the most telling claims: of each kind the one of which most is
  // known, the first of those that are equal.
  std::string Text() const;

 private:
  struct Telling {
    int score = 0;
    std::string line;
  };

  Selection selection_;
  std::size_t documents_ = 0;
  std::size_t failed_ = 0;
  std::array<std::size_t, kKindCount> claims_{};
  std::array<Telling, kKindCount> telling_;
};

}  // namespace claimline

#endif  // CLAIMLINE_CLI_SUMMARY_H_
