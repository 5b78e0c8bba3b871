// What is said to the user about an input or a rule: where, what, and how to
// mend it. Only cli/ prints diagnostics.
#ifndef CLAIMLINE_BASE_DIAGNOSTIC_H_
#define CLAIMLINE_BASE_DIAGNOSTIC_H_

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace claimline {

enum class Severity { kWarning, kError };

struct Diagnostic {
  Severity severity = Severity::kError;
  std::string file;     // as the user named it; empty where there is none
  int line = 0;         // 1-based; 0 where it does not apply
  int column = 0;       // 1-based, in code points; 0 where it does not apply
  std::string rule;     // the rule's id, or empty
  std::string message;  // one line, no full stop
  std::string fix;      // what to do about it, one line, or empty
};

// Returns `text` as messages show what somebody wrote.
inline std::string Quoted(std::string_view text) {
  return "`" + std::string(text) + "`";
}

// Returns `names` as messages list what there is to choose from.
inline std::string Listed(std::span<const std::string_view> names) {
  std::string list;
  for (const std::string_view name : names) {
    if (!list.empty()) list += ", ";
    list += name;
  }
  return list;
}

// A value, or why there is none.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Diagnostic error) : state_(std::move(error)) {}

  bool ok() const { return std::holds_alternative<T>(state_); }
  const T& value() const& { return std::get<T>(state_); }
  T& value() & { return std::get<T>(state_); }
  T&& value() && { return std::get<T>(std::move(state_)); }
  const Diagnostic& error() const { return std::get<Diagnostic>(state_); }

 private:
  std::variant<T, Diagnostic> state_;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_DIAGNOSTIC_H_
