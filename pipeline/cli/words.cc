#include "cli/words.h"

#include <unistd.h>

#include <cstdlib>
#include <iostream>

namespace claimline {
namespace {

constexpr std::string_view kRed = "\x1b[31m";
constexpr std::string_view kYellow = "\x1b[33m";
constexpr std::string_view kPlain = "\x1b[0m";

std::string Line(std::string_view place, Severity severity,
                 std::string_view message, std::string_view fix, bool color) {
  const bool warning = severity == Severity::kWarning;
  std::string line(place);
  if (!line.empty()) line += ": ";
  if (warning) line += "warning: ";
  line += message;
  if (!fix.empty()) {
    line += "; ";
    line += fix;
  }
  if (color) {
    const std::size_t head = place.size();
    line.insert(head, kPlain);
    line.insert(0, warning ? kYellow : kRed);
  }
  return line + '\n';
}

std::string Line(const Diagnostic& diagnostic, bool color) {
  std::string place = diagnostic.file;
  if (diagnostic.line > 0) place += ':' + std::to_string(diagnostic.line);
  if (diagnostic.column > 0) place += ':' + std::to_string(diagnostic.column);
  std::string message = diagnostic.message;
  if (!diagnostic.rule.empty()) message = diagnostic.rule + ": " + message;
  return Line(place, diagnostic.severity, message, diagnostic.fix, color);
}

}  // namespace

bool UsesColor(int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* term = std::getenv("TERM");
  if (term == nullptr || std::string_view(term) == "dumb") return false;
  return isatty(descriptor) == 1;
}

void PrintDiagnostic(const Diagnostic& diagnostic) {
  std::cerr << Line(diagnostic, UsesColor(STDERR_FILENO));
}

void PrintFinding(const Diagnostic& diagnostic) {
  std::cout << Line(diagnostic, UsesColor(STDOUT_FILENO));
}

void PrintUsageError(std::string_view message, std::string_view fix) {
  std::cerr << Line("claimline", Severity::kError, message, fix,
                    UsesColor(STDERR_FILENO));
}

}  // namespace claimline
