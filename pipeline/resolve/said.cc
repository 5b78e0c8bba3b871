#include "resolve/said.h"

#include <charconv>

namespace claimline {

std::optional<int> LeadingNumber(std::string_view said) {
  int number = 0;
  const auto [end, error] =
      std::from_chars(said.data(), said.data() + said.size(), number);
  if (error != std::errc() || end == said.data()) return std::nullopt;
  return number;
}

std::string_view Trimmed(std::string_view said) {
  constexpr std::string_view kEdge = " \n\t-,";
  const std::size_t start = said.find_first_not_of(kEdge);
  if (start == std::string_view::npos) return {};
  return said.substr(start, said.find_last_not_of(kEdge) - start + 1);
}

}  // namespace claimline
