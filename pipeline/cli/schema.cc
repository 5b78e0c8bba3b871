// claimline schema: the JSON Schema of the claims files.
#include "emit/schema.h"

#include <iostream>
#include <variant>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/words.h"

namespace claimline {

int RunSchema(const Arguments& arguments) {
  Syntax syntax;
  syntax.usage = "claimline schema";
  syntax.summary =
      "Prints the JSON Schema (draft 2020-12) of claims.json and of each line "
      "of\nclaims.jsonl.";
  const auto options = ParseOptions(syntax, arguments);
  if (const int* code = std::get_if<int>(&options)) return *code;
  if (!Paths(std::get<Options>(options)).empty()) {
    PrintUsageError("schema takes no argument", "usage: " + syntax.usage);
    return kExitUsage;
  }
  std::cout << kSchemaJson;
  return kExitDone;
}

}  // namespace claimline
