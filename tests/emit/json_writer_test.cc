#include "emit/json_writer.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>

namespace claimline {
namespace {

std::string Written(std::string_view text) {
  JsonWriter writer(64);
  writer.String(text);
  return std::string(writer.text());
}

TEST(JsonWriter, EscapesWhatJsonAsksForWhereverItStands) {
  for (const char escaped : {'"', '\\', '\n', '\t', '\x01', '\x1F', '\0'}) {
    for (std::size_t size = 1; size < 20; ++size) {
      for (std::size_t at = 0; at < size; ++at) {
        std::string text(size, 'x');
        text[at] = escaped;
        EXPECT_EQ(nlohmann::json::parse(Written(text)).get<std::string>(),
                  text);
      }
    }
  }
}

TEST(JsonWriter, WritesTheRestAsItStands) {
  for (const char* text :
       {"", " ", "!#[]~\x7F", "Škoda — 2,5 % ‘so’", "/path/of a name's"}) {
    EXPECT_EQ(Written(text), '"' + std::string(text) + '"');
  }
}

TEST(JsonWriter, PutsRawMembersBetweenOthers) {
  JsonWriter writer(64);
  writer.StartObject();
  writer.RawMembers(R"("a":null,"b":null)");
  writer.Key("c");
  writer.Int(1);
  writer.RawMembers(R"("d":null)");
  writer.RawMembers(R"("e":null)");
  writer.Key("f");
  writer.Null();
  writer.EndObject();
  EXPECT_EQ(writer.text(),
            R"({"a":null,"b":null,"c":1,"d":null,"e":null,"f":null})");
}

}  // namespace
}  // namespace claimline
