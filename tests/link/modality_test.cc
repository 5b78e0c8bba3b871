#include "link/modality.h"

#include <gtest/gtest.h>

#include "marked_text.h"

namespace claimline {
namespace {

struct Case {
  const char* text;
  Modality modality;
};

void Expect(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    EXPECT_EQ(Name(LinkMarked(c.text).claim.modality), Name(c.modality))
        << c.text;
  }
}

TEST(Modality, IsAssertedWithoutACue) {
  Expect({{"It lost {money $5}.", Modality::kAsserted}});
}

TEST(Modality, IsReportedWhereItIsAttributed) {
  Expect({{"[org Acme] <said said> it lost {money $5}.", Modality::kReported},
          {"[org Acme] <predicted predicted> a loss of {money $5}.",
           Modality::kPredicted},
          {"a <rumored rumored> {money $5}", Modality::kRumored}});
}

TEST(Modality, IsTheHighestOfItsCues) {
  Expect({{"It <could could> have <planned planned> {money $5}.",
           Modality::kHypothetical},
          {"It <planned plans> what <could could> cost {money $5}.",
           Modality::kHypothetical}});
}

TEST(Modality, OfWhatIsSaidMayBeAnother) {
  Expect({{"It <would would> cost {money $5}.", Modality::kHypothetical},
          {"[org Acme] <said said> it <would would> cost {money $5}.",
           Modality::kPlanned}});
}

TEST(Modality, OfAFormerStateIsAsserted) {
  Expect({{"It <could could> fall from {money $5} to nothing.",
           Modality::kAsserted}});
}

TEST(Modality, StaysInsideTheClause) {
  Expect(
      {{"It lost {money $5}; the rest <could could> follow.",
        Modality::kAsserted},
       // What is told in passing is so already.
       {"It <could could> buy [org Acme], a firm with {count 40 men}.",
        Modality::kAsserted},
       {"It <could could> grow, having made {money $5}.", Modality::kAsserted},
       {"Talks about who <could could> run it failed in {date 2018}.",
        Modality::kAsserted}});
}

TEST(Modality, OfWhatIsForetoldIsNoPlan) {
  Expect(
      {{"[org Acme] <predicted predicted> that [product Yeti] "
        "<release arrives> in {date 2026-09}.",
        Modality::kPredicted}});
}

TEST(Modality, OfAnExpectedEventIsPlanned) {
  Expect(
      {{"[product Yeti]'s {date 2026-09} <release launch>", Modality::kPlanned},
       {"[product Yeti]'s {date 2025-09} <release launch>",
        Modality::kAsserted},
       // It has happened, whatever year it is.
       {"[org Acme] <release pushed out> tea in {date 2026-09}.",
        Modality::kAsserted},
       // A period to come is no plan.
       {"[product Yeti] in {date 2026-09}", Modality::kAsserted}});
}

}  // namespace
}  // namespace claimline
