// Enumerations by their names: the way back from each Name().
#ifndef CLAIMLINE_BASE_FROM_NAME_H_
#define CLAIMLINE_BASE_FROM_NAME_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace claimline {

// Returns the value of `Enum` that is called `name`; none where none is.
// `names` has one for each value, in their order.
template <typename Enum, std::size_t kCount>
std::optional<Enum> FromName(const std::array<std::string_view, kCount>& names,
                             std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

}  // namespace claimline

#endif  // CLAIMLINE_BASE_FROM_NAME_H_
