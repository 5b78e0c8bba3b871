#include "trial/fields.h"

#include <optional>
#include <string_view>
#include <variant>

namespace claimline {
namespace {

using Fields = std::map<std::string, Example::Field>;

class Writer {
 public:
  Fields operator()(const NumericValue& value) && {
    Number("amount", value.amount);
    Number("low", value.low);
    Number("high", value.high);
    Named("mod", value.mod);
    Text("unit", value.unit);
    Text("per", value.per);
    Named("scope", value.scope);
    if (value.experts) fields_["experts"] = Decimal(*value.experts);
    return std::move(fields_);
  }

  Fields operator()(const TimeValue& value) && {
    fields_["type"] = std::string(Name(value.type));
    fields_["timex"] = value.timex;
    Named("mod", value.mod);
    Text("start", value.start);
    Text("end", value.end);
    fields_["vague"] = value.vague;
    return std::move(fields_);
  }

  Fields operator()(const EntityValue& value) && {
    fields_["type"] = std::string(Name(value.type));
    fields_["name"] = value.name;
    fields_["entity"] = value.entity;
    return std::move(fields_);
  }

 private:
  void Number(const char* name, const std::optional<Decimal>& number) {
    if (number) fields_[name] = *number;
  }
  void Text(const char* name, const std::optional<std::string>& text) {
    if (text) fields_[name] = *text;
  }
  template <typename Enum>
  void Named(const char* name, const std::optional<Enum>& value) {
    if (value) fields_[name] = std::string(Name(*value));
  }

  Fields fields_;
};

}  // namespace

Fields FieldsOf(const Value& value) { return std::visit(Writer(), value); }

std::string Written(const Example::Field& field) {
  if (const auto* text = std::get_if<std::string>(&field)) {
    return '"' + *text + '"';
  }
  if (const auto* number = std::get_if<Decimal>(&field)) {
    return number->ToString();
  }
  return std::get<bool>(field) ? "true" : "false";
}

}  // namespace claimline
