#include "emit/entity_index.h"

#include <variant>

#include "emit/json_writer.h"

namespace claimline {
namespace {

void WriteTexts(JsonWriter& writer, std::string_view key, const auto& texts) {
  writer.Key(key);
  writer.StartArray();
  for (const std::string& text : texts) writer.String(text);
  writer.EndArray();
}

}  // namespace

void EntityIndex::Add(const DocumentClaims& document) {
  for (const Claim& claim : document.claims) {
    const auto* value = std::get_if<EntityValue>(&claim.value);
    if (value == nullptr) continue;
    auto found = entities_.find(value->entity);
    if (found == entities_.end()) {
      found = entities_.emplace(value->entity, Entity()).first;
      found->second.type = value->type;
      found->second.name = value->name;
    }
    Entity& entity = found->second;
    ++entity.mentions;
    if (!entity.aliases.contains(claim.text)) {
      entity.aliases.emplace(claim.text);
    }
    const std::string& id = document.document->id;
    if (entity.documents.empty() || entity.documents.back() != id) {
      entity.documents.push_back(id);
    }
  }
}

std::string EntityIndex::Json() const {
  JsonWriter writer(256 * (entities_.size() + 1));
  bool first = true;
  for (const auto& [id, entity] : entities_) {
    if (!first) writer.EndText(",\n");
    first = false;
    writer.StartObject();
    writer.Key("id");
    writer.String(id);
    writer.Key("type");
    writer.String(Name(entity.type));
    writer.Key("name");
    writer.String(entity.name);
    WriteTexts(writer, "aliases", entity.aliases);
    writer.Key("mentions");
    writer.Uint(entity.mentions);
    WriteTexts(writer, "documents", entity.documents);
    writer.EndObject();
  }
  return std::string(writer.text());
}

}  // namespace claimline
