// Document ids that do not clash.
#ifndef CLAIMLINE_READ_UNIQUE_IDS_H_
#define CLAIMLINE_READ_UNIQUE_IDS_H_

#include <string>
#include <unordered_map>

namespace claimline {

class UniqueIds {
 public:
  // Returns `wanted`, or, where it was given out before, the first of
  // `wanted-2`, `wanted-3`, … that was not. Depends on the order of calls only.
  std::string Take(const std::string& wanted);

 private:
  // Each id given out, and the number to try first for the next one like it.
  std::unordered_map<std::string, int> next_;
};

}  // namespace claimline

#endif  // CLAIMLINE_READ_UNIQUE_IDS_H_
