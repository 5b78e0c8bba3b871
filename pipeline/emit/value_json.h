// Writes the `value` of a claim.
#ifndef CLAIMLINE_EMIT_VALUE_JSON_H_
#define CLAIMLINE_EMIT_VALUE_JSON_H_

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/claim.h"
#include "emit/json_writer.h"

namespace claimline {

// Writes an object of the fields that the claim's kind uses.
void WriteValue(const Claim& claim, JsonWriter& writer);

// Writes an object of the fields of all kinds, null where they do not apply.
void WriteWideValue(const Claim& claim, JsonWriter& writer);

// Returns members of an object that are all null, as text.
std::string NullMembers(std::initializer_list<std::string_view> keys);

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_VALUE_JSON_H_
