// The JSON Schema of the claims files, as schema/claims-1.schema.json has it.
#ifndef CLAIMLINE_EMIT_SCHEMA_H_
#define CLAIMLINE_EMIT_SCHEMA_H_

#include <string_view>

namespace claimline {

// The file's text; put in by the build.
extern const std::string_view kSchemaJson;

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_SCHEMA_H_
