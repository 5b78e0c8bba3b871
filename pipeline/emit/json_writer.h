// Writes JSON text: RapidJSON's SAX writer with our strings and exact decimals.
// What the objects look like is left to the files that use it.
#ifndef CLAIMLINE_EMIT_JSON_WRITER_H_
#define CLAIMLINE_EMIT_JSON_WRITER_H_

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/decimal.h"

namespace claimline {

// A stream of JSON texts in one buffer. Strings must be well-formed UTF-8.
class JsonWriter {
 public:
  // Makes room for `bytes` at once.
  explicit JsonWriter(std::size_t bytes) : buffer_(nullptr, bytes) {}

  void StartObject() { writer_.StartObject(); }
  void EndObject() { writer_.EndObject(); }
  void StartArray() { writer_.StartArray(); }
  void EndArray() { writer_.EndArray(); }

  void Key(std::string_view key) { writer_.Key(key.data(), Size(key)); }
  void Null() { writer_.Null(); }
  void Bool(bool value) { writer_.Bool(value); }
  void Int(int value) { writer_.Int(value); }
  void Uint(std::uint64_t value) { writer_.Uint64(value); }
  void String(std::string_view value) {
    writer_.String(value.data(), Size(value));
  }
  // Every digit of it, and always a fraction.
  void Number(const Decimal& value) {
    Raw(value.ToString(), rapidjson::kNumberType);
  }

  // JSON text made before by this class.
  void RawObject(std::string_view json) { Raw(json, rapidjson::kObjectType); }
  void RawString(std::string_view json) { Raw(json, rapidjson::kStringType); }

  // Null for an empty text.
  void StringOrNull(std::string_view value) {
    value.empty() ? Null() : String(value);
  }
  template <typename Text>
  void StringOrNull(const std::optional<Text>& value) {
    value ? String(*value) : Null();
  }

  // Ends a text, so that the next one may be any JSON value again.
  void EndText(std::string_view separator) {
    for (const char c : separator) buffer_.Put(c);
    writer_.Reset(buffer_);
  }

  // What was written; gone with the next call of a writing member.
  std::string_view text() const {
    return {buffer_.GetString(), buffer_.GetSize()};
  }
  std::size_t size() const { return buffer_.GetSize(); }

 private:
  static rapidjson::SizeType Size(std::string_view text) {
    return static_cast<rapidjson::SizeType>(text.size());
  }
  void Raw(std::string_view json, rapidjson::Type type) {
    writer_.RawValue(json.data(), json.size(), type);
  }

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
};

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_JSON_WRITER_H_
