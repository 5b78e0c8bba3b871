#include "emit/value_json.h"

#include <optional>
#include <variant>

namespace claimline {
namespace {

template <typename Enum>
std::optional<std::string_view> NameOf(const std::optional<Enum>& value) {
  if (!value) return std::nullopt;
  return Name(*value);
}

void Figures(const NumericValue& value, JsonWriter& writer) {
  writer.NumberMember("amount", value.amount);
  writer.NumberMember("low", value.low);
  writer.NumberMember("high", value.high);
  writer.TextMember("mod", NameOf(value.mod));
  writer.TextMember("unit", value.unit);
  writer.TextMember("per", value.per);
}

void ModelFigures(const NumericValue& value, JsonWriter& writer) {
  writer.TextMember("scope", NameOf(value.scope));
  writer.Key("experts");
  value.experts ? writer.Int(*value.experts) : writer.Null();
}

void NarrowValue(Kind kind, const NumericValue& value, JsonWriter& writer) {
  Figures(value, writer);
  if (kind == Kind::kParameterCount) ModelFigures(value, writer);
}
void NarrowValue(Kind, const TimeValue& value, JsonWriter& writer) {
  writer.TextMember("type", Name(value.type));
  writer.TextMember("timex", value.timex);
  writer.TextMember("mod", NameOf(value.mod));
  writer.TextMember("start", value.start);
  writer.TextMember("end", value.end);
}
void NarrowValue(Kind, const EntityValue& value, JsonWriter& writer) {
  writer.TextMember("type", Name(value.type));
  writer.TextMember("name", value.name);
  writer.TextMember("entity", std::string_view(value.entity));
}

// The fields of all kinds, so that every line has the same columns.
void WideValue(const NumericValue& value, JsonWriter& writer) {
  static const std::string kOthers =
      NullMembers({"type", "timex", "start", "end", "name", "entity"});
  Figures(value, writer);
  ModelFigures(value, writer);
  writer.RawMembers(kOthers);
}
void WideValue(const TimeValue& value, JsonWriter& writer) {
  static const std::string kAmounts = NullMembers({"amount", "low", "high"});
  static const std::string kUnits =
      NullMembers({"unit", "per", "scope", "experts"});
  static const std::string kNames = NullMembers({"name", "entity"});
  writer.RawMembers(kAmounts);
  writer.TextMember("mod", NameOf(value.mod));
  writer.RawMembers(kUnits);
  writer.TextMember("type", Name(value.type));
  writer.TextMember("timex", std::string_view(value.timex));
  writer.TextMember("start", value.start);
  writer.TextMember("end", value.end);
  writer.RawMembers(kNames);
}
void WideValue(const EntityValue& value, JsonWriter& writer) {
  static const std::string kFigures = NullMembers(
      {"amount", "low", "high", "mod", "unit", "per", "scope", "experts"});
  static const std::string kTimes = NullMembers({"timex", "start", "end"});
  writer.RawMembers(kFigures);
  writer.TextMember("type", Name(value.type));
  writer.RawMembers(kTimes);
  writer.TextMember("name", std::string_view(value.name));
  writer.TextMember("entity", std::string_view(value.entity));
}

}  // namespace

void WriteValue(const Claim& claim, JsonWriter& writer) {
  writer.StartObject();
  std::visit([&](const auto& value) { NarrowValue(claim.kind, value, writer); },
             claim.value);
  writer.EndObject();
}

void WriteWideValue(const Claim& claim, JsonWriter& writer) {
  writer.StartObject();
  std::visit([&](const auto& value) { WideValue(value, writer); }, claim.value);
  writer.EndObject();
}

std::string NullMembers(std::initializer_list<std::string_view> keys) {
  JsonWriter writer(256);
  return std::string(MembersText(writer, [&] {
    for (const std::string_view key : keys) {
      writer.Key(key);
      writer.Null();
    }
  }));
}

}  // namespace claimline
