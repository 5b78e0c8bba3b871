// Writes JSON text: RapidJSON's SAX writer with our strings and exact decimals.
// What the objects look like is left to the files that use it.
#ifndef CLAIMLINE_EMIT_JSON_WRITER_H_
#define CLAIMLINE_EMIT_JSON_WRITER_H_

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

  // `key` and `word` hold nothing that JSON escapes. Keys are inlined, because
  // those whose size is known where they are copied take half the time.
  [[gnu::always_inline]] void Key(std::string_view key) { Quoted(key); }
  void Word(std::string_view word) { Quoted(word); }
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

  // Members of an object, made before by MembersText: `"low":null,"high":null`.
  void RawMembers(std::string_view json) {
    Copy(json, writer_.RoomForMembers(json.size()));
  }

  // Null for an empty text.
  void StringOrNull(std::string_view value) {
    value.empty() ? Null() : String(value);
  }
  template <typename Text>
  void StringOrNull(const std::optional<Text>& value) {
    value ? String(*value) : Null();
  }

  void TextMember(std::string_view key, std::string_view value) {
    Key(key);
    StringOrNull(value);
  }
  template <typename Text>
  void TextMember(std::string_view key, const std::optional<Text>& value) {
    Key(key);
    StringOrNull(value);
  }
  void NumberMember(std::string_view key, const std::optional<Decimal>& value) {
    Key(key);
    value ? Number(*value) : Null();
  }

  // Ends a text, so that the next one may be any JSON value again.
  void EndText(std::string_view separator) {
    Copy(separator, buffer_.Push(separator.size()));
    writer_.Reset(buffer_);
  }

  // Forgets what was written, to write anew in the same room.
  void Clear() {
    buffer_.Clear();
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

    // Returns where to write members of an object, `size` bytes in all.
    char* RoomForMembers(std::size_t size) {
      Prefix(rapidjson::kStringType);                    // as a key,
      ++level_stack_.template Top<Level>()->valueCount;  // with its value
      return os_->Push(size);
    }
  };

  static char* Copy(std::string_view text, char* to) {
    return std::copy(text.begin(), text.end(), to);
  }

  // Whether one of eight bytes is a control character, a quote or a backslash.
  static bool HasEscaped(const char* bytes) {
    constexpr std::uint64_t kEach = 0x0101010101010101;
    std::uint64_t text = 0;
    std::memcpy(&text, bytes, 8);
    // The highest bit of a byte shows that it is less than `end`.
    const auto below = [](std::uint64_t value, std::uint64_t end) {
      return (value - kEach * end) & ~value & (kEach * 0x80);
    };
    return (below(text, 0x20) | below(text ^ (kEach * '"'), 1) |
            below(text ^ (kEach * '\\'), 1)) != 0;
  }

  static bool NeedsEscapes(std::string_view text) {
    if (text.size() < 8) {
      return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
      });
    }
    for (std::size_t at = 0; at + 8 < text.size(); at += 8) {
      if (HasEscaped(text.data() + at)) return true;
    }
    return HasEscaped(text.data() + text.size() - 8);
  }

  [[gnu::always_inline]] void Quoted(std::string_view text) {
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

// Returns the members that `write` gives to an object, as text without braces.
// It stands in `writer`, where it replaces what was written before.
template <typename Write>
std::string_view MembersText(JsonWriter& writer, Write write) {
  writer.Clear();
  writer.StartObject();
  write();
  writer.EndObject();
  const std::string_view object = writer.text();
  return object.substr(1, object.size() - 2);
}

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_JSON_WRITER_H_
