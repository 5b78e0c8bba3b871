#include "base/claim.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

TEST(ClaimId, SaysContentKindAndPlace) {
  Document document;
  document.sha256 =
      "0a8a5132c3b0c39b6d1e7f52a0a1c3a5d2b4e6f8091a2b3c4d5e6f7081929394";
  EXPECT_EQ(ClaimId(document, Kind::kParameterCount, {12, 4294967295, 0, 9}),
            "0a8a5132c3b0c39b-parameter_count-12-4294967295");
}

TEST(ClaimId, DoesNotDependOnTheDocumentsNameOrEncoding) {
  Document document;
  document.sha256 = std::string(64, 'a');
  Document renamed = document;
  renamed.id = "other";
  renamed.encoding = "utf-8";
  EXPECT_EQ(ClaimId(document, Kind::kMoney, {1, 5, 1, 5}),
            ClaimId(renamed, Kind::kMoney, {1, 5, 1, 5}));
}

TEST(Modality, NamesReadBack) {
  for (int i = 0; i <= static_cast<int>(Modality::kNegated); ++i) {
    const auto modality = static_cast<Modality>(i);
    EXPECT_EQ(ModalityFromName(Name(modality)), modality);
  }
  EXPECT_FALSE(ModalityFromName("certain"));
}

}  // namespace
}  // namespace claimline
