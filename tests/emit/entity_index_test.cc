#include "emit/entity_index.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace claimline {
namespace {

// A document that mentions one entity once under each of `forms`.
DocumentClaims Mentions(const std::string& document_id, const std::string& name,
                        const std::vector<std::string_view>& forms) {
  DocumentClaims mentions = SampleClaims();
  Document document;
  document.id = document_id;
  mentions.document = std::make_unique<const Document>(std::move(document));
  mentions.claims.resize(1);
  mentions.claims[0].value =
      EntityValue{EntityType::kPerson, name, "person/elon-musk"};
  const Claim claim = mentions.claims[0];
  mentions.claims.assign(forms.size(), claim);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    mentions.claims[i].text = forms[i];
  }
  return mentions;
}

TEST(EntityIndex, HasEachEntityOnceOverAllDocuments) {
  EntityIndex index;
  index.Add(Mentions("b", "Elon Musk", {"Musk", "Elon Musk", "Musk"}));
  index.Add(Mentions("a", "Elon R. Musk", {"Elon R. Musk"}));
  EXPECT_EQ(index.Json(),
            R"({"id":"person/elon-musk","type":"PERSON","name":"Elon Musk",)"
            R"("aliases":["Elon Musk","Elon R. Musk","Musk"],"mentions":4,)"
            R"("documents":["b","a"]})");
}

TEST(EntityIndex, OrdersEntitiesByTheirIds) {
  EntityIndex index;
  index.Add(Mentions("a", "Elon Musk", {"Musk"}));
  index.Add(SampleClaims());
  const std::string json = index.Json();
  EXPECT_LT(json.find("org/acme-ltd"), json.find("person/elon-musk"));
}

TEST(EntityIndex, IsEmptyWithoutEntities) {
  DocumentClaims sample = SampleClaims();
  sample.claims.erase(sample.claims.begin());
  EntityIndex index;
  index.Add(sample);
  EXPECT_EQ(index.Json(), "");
}

}  // namespace
}  // namespace claimline
