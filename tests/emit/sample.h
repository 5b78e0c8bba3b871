// A document with claims of several kinds, made by hand.
#ifndef CLAIMLINE_TESTS_EMIT_SAMPLE_H_
#define CLAIMLINE_TESTS_EMIT_SAMPLE_H_

#include <memory>
#include <string>
#include <utility>

#include "base/claim.h"

namespace claimline {

inline Rule SampleRule(std::string id) {
  Rule rule;
  rule.id = std::move(id);
  return rule;
}

// `Acme said "over €2.5" soon.`, its claims in order: an entity, an amount of
// money, a vague date.
inline DocumentClaims SampleClaims() {
  static const Rule kRule = SampleRule("sample.rule");
  Document document;
  document.id = "sample";
  document.source = "news/sample.txt";
  document.raw = document.text = "Acme said \"over €2.5\" soon.";
  document.encoding = "utf-8";
  document.sha256 = std::string(64, 'a');
  DocumentClaims sample;
  sample.document = std::make_unique<const Document>(std::move(document));
  sample.published = "2026-03-16";
  sample.published_span = SourceSpan{0, 4, 0, 4};
  const std::string_view text = sample.document->text;

  Claim acme;
  acme.kind = Kind::kEntity;
  acme.source = {0, 4, 0, 4};
  acme.value = EntityValue{EntityType::kOrg, "Acme Ltd", "org/acme-ltd"};

  Claim price;
  price.kind = Kind::kMoney;
  price.source = {11, 20, 11, 22};
  NumericValue euros;
  euros.amount = euros.low = Decimal::Parse("2.5");
  euros.mod = Modifier::kMoreThan;
  euros.unit = "EUR";
  price.value = euros;
  price.subject = Reference{"bread", "", std::nullopt};
  price.attribute = "price";
  price.attribution =
      Reference{"Acme Ltd", "org/acme-ltd", SourceSpan{0, 4, 0, 4}};
  price.modality = Modality::kReported;

  Claim soon;
  soon.kind = Kind::kDate;
  soon.source = {22, 26, 24, 28};
  TimeValue future;
  future.timex = "FUTURE_REF";
  future.vague = true;
  soon.value = future;

  for (Claim& claim : {std::ref(acme), std::ref(price), std::ref(soon)}) {
    claim.text = text.substr(claim.source.byte_start,
                             claim.source.byte_end - claim.source.byte_start);
    claim.sentence = {0, 27, 0, 29};
    claim.sentence_text = text;
    claim.rule = &kRule;
    claim.id = ClaimId(*sample.document, claim.kind, claim.source);
    sample.claims.push_back(claim);
  }
  return sample;
}

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_EMIT_SAMPLE_H_
