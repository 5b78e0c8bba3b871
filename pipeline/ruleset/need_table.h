// All needs of a rule set, each once, by number.
#ifndef CLAIMLINE_RULESET_NEED_TABLE_H_
#define CLAIMLINE_RULESET_NEED_TABLE_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/need_text.h"

namespace claimline {

class NeedTable {
 public:
  // Returns the number of `need`, without the texts that hold another one of
  // it: that one is then needed anyway.
  std::uint32_t Add(Need need);

  // Returns that of the needs with these numbers which the fewest sentences
  // meet, the first of such; null where there is none. Add() ends its life.
  const Need* Best(std::span<const std::uint32_t> ids) const;

  // Returns the needs in the order of their numbers.
  std::vector<Need> Take() && { return std::move(needs_); }

 private:
  struct Hash {
    std::size_t operator()(const Need& need) const;
  };

  std::vector<Need> needs_;
  std::unordered_map<Need, std::uint32_t, Hash> ids_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_NEED_TABLE_H_
