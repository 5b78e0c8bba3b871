#include "read/unique_ids.h"

namespace claimline {

std::string UniqueIds::Take(const std::string& wanted) {
  const auto [taken, is_new] = next_.try_emplace(wanted, 2);
  if (is_new) return wanted;
  // References to elements outlive the insertions below, iterators do not.
  int& number = taken->second;
  while (true) {
    std::string id = wanted + '-' + std::to_string(number++);
    if (next_.try_emplace(id, 2).second) return id;
  }
}

}  // namespace claimline
