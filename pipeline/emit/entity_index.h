// The entities of all documents, each once: the `entities` of claims.json.
#ifndef CLAIMLINE_EMIT_ENTITY_INDEX_H_
#define CLAIMLINE_EMIT_ENTITY_INDEX_H_

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/claim.h"

namespace claimline {

class EntityIndex {
 public:
  // Counts the entity claims of `document` in. What several documents call
  // differently has the name and type that the first of them gives it.
  void Add(const DocumentClaims& document);

  // Returns the ENTITY objects in order of their ids, parted by `,\n`.
  std::string Json() const;

 private:
  struct Entity {
    EntityType type;
    std::string name;
    std::set<std::string, std::less<>> aliases;
    std::size_t mentions = 0;
    std::vector<std::string> documents;
  };

  std::map<std::string, Entity, std::less<>> entities_;
};

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_ENTITY_INDEX_H_
