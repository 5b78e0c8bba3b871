// Writes JSON text: RapidJSON's SAX writer with our strings and exact decimals.
// What the objects look like is left to the files that use it.
#ifndef CLAIMLINE_EMIT_JSON_WRITER_H_
#define CLAIMLINE_EMIT_JSON_WRITER_H_

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
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

  // `key` holds nothing that JSON escapes.
  void Key(std::string_view key) { Quoted(key); }
  void Null() { Raw("null", rapidjson::kNullType); }
  void Bool(bool value) { writer_.Bool(value); }
  void Int(int value) { writer_.Int(value); }
  void Uint(std::uint64_t value) { writer_.Uint64(value); }
  void String(std::string_view value) {
    if (NeedsEscapes(value)) {
      writer_.String(value.data(),
                     static_cast<rapidjson::SizeType>(value.size()));
    } else {
      Quoted(value);
    }
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
    Copy(separator, buffer_.Push(separator.size()));
    writer_.Reset(buffer_);
  }

  // What was written; gone with the next call of a writing member.
  std::string_view text() const {
    return {buffer_.GetString(), buffer_.GetSize()};
  }

 private:
  // RapidJSON copies byte by byte; what needs no escapes goes in at once.
  class Writer : public rapidjson::Writer<rapidjson::StringBuffer> {
   public:
    using rapidjson::Writer<rapidjson::StringBuffer>::Writer;

    // Returns where to write a value of `size` bytes.
    char* Room(std::size_t size, rapidjson::Type type) {
      Prefix(type);
      return os_->Push(size);
    }
  };

  static char* Copy(std::string_view text, char* to) {
    return std::copy(text.begin(), text.end(), to);
  }

  static bool NeedsEscapes(std::string_view text) {
    bool needs = false;  // no early way out, so that it is done in parallel
    for (const char c : text) {
      needs |= static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
    }
    return needs;
  }

  void Quoted(std::string_view text) {
    char* to = writer_.Room(text.size() + 2, rapidjson::kStringType);
    *to = '"';
    *Copy(text, to + 1) = '"';
  }

  void Raw(std::string_view json, rapidjson::Type type) {
    Copy(json, writer_.Room(json.size(), type));
  }

  rapidjson::StringBuffer buffer_;
  Writer writer_{buffer_};
};

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_JSON_WRITER_H_
