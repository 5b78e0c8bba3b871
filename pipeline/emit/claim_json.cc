#include "emit/claim_json.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

#include "emit/json_writer.h"
#include "emit/value_json.h"

namespace claimline {
namespace {

constexpr std::size_t kBytesPerClaim = 1024;  // a first guess at the buffer

std::string ErrorText(const Diagnostic& error) {
  if (error.line == 0) return error.message;
  return "line " + std::to_string(error.line) + ": " + error.message;
}

// Writes the claims of one document. What several claims share is turned into
// JSON once.
class ClaimWriter {
 public:
  ClaimWriter(const DocumentClaims& document, Format format)
      : format_(format),
        document_(MembersText(shared_,
                              [&] {
                                shared_.Key("document");
                                shared_.String(document.document->id);
                              })),
        origin_(MembersText(
            shared_,
            [&] {
              shared_.TextMember("source", document.document->source);
              shared_.TextMember("published", document.published);
            })),
        writer_(document.claims.size() * kBytesPerClaim) {}

  void Write(const Claim& claim) {
    writer_.StartObject();
    Place(claim);
    writer_.Key("value");
    if (format_ == Format::kJsonLines) {
      WriteWideValue(claim, writer_);
    } else {
      WriteValue(claim, writer_);
    }
    if (claim.kind != Kind::kEntity) {
      Links(claim);
    } else if (format_ == Format::kJsonLines) {
      NoLinks();
    }
    Evidence(claim);
    if (format_ == Format::kJsonLines) {
      writer_.RawMembers(origin_);
    }
    writer_.EndObject();
    writer_.EndText(format_ == Format::kJsonLines ? "\n" : ",\n");
  }

  std::string_view text() const { return writer_.text(); }

 private:
  void Place(const Claim& claim) {
    writer_.Key("id");
    writer_.Word(claim.id);
    writer_.RawMembers(document_);
    writer_.Key("kind");
    writer_.Word(Name(claim.kind));
    writer_.Key("text");
    writer_.String(claim.text);
    Offsets(claim.source, writer_);
    writer_.Key("byte_start");
    writer_.Uint(claim.source.byte_start);
    writer_.Key("byte_end");
    writer_.Uint(claim.source.byte_end);
  }

  static void Offsets(SourceSpan span, JsonWriter& writer) {
    writer.Key("start");
    writer.Uint(span.start);
    writer.Key("end");
    writer.Uint(span.end);
  }

  void NoLinks() {
    static const std::string kLinks =
        NullMembers({"subject", "attribute", "attribution", "time"});
    writer_.RawMembers(kLinks);
  }

  void Links(const Claim& claim) {
    Named("subject", "name", claim.subject);
    writer_.Key("attribute");
    writer_.StringOrNull(claim.attribute);
    Named("attribution", "source", claim.attribution);
    writer_.Key("time");
    writer_.StringOrNull(std::string_view(claim.time));
  }

  void Named(std::string_view key, std::string_view name_key,
             const std::optional<Reference>& reference) {
    writer_.Key(key);
    if (!reference) return writer_.Null();
    writer_.StartObject();
    writer_.TextMember(name_key, reference->name);
    writer_.TextMember("entity", std::string_view(reference->entity));
    if (reference->span) {
      Offsets(*reference->span, writer_);
    } else {
      writer_.Key("start");
      writer_.Null();
      writer_.Key("end");
      writer_.Null();
    }
    writer_.EndObject();
  }

  void Evidence(const Claim& claim) {
    writer_.Key("modality");
    writer_.Word(Name(claim.modality));
    writer_.RawMembers(SentenceMembers(claim));
    const auto* time = std::get_if<TimeValue>(&claim.value);
    writer_.Key("vague");
    writer_.Bool(time != nullptr && time->vague);
    writer_.Key("rule");
    writer_.String(claim.rule->id);
  }

  // The claims of one sentence follow each other.
  std::string_view SentenceMembers(const Claim& claim) {
    if (sentence_members_.empty() || claim.sentence != sentence_) {
      sentence_ = claim.sentence;
      sentence_members_ = MembersText(shared_, [&] {
        shared_.Key("sentence");
        shared_.StartObject();
        Offsets(claim.sentence, shared_);
        shared_.Key("text");
        shared_.String(claim.sentence_text);
        shared_.EndObject();
        shared_.Key("section");
        shared_.Word(Name(claim.section));
      });
    }
    return sentence_members_;
  }

  Format format_;
  JsonWriter shared_{kBytesPerClaim};  // for what several claims share
  std::string document_;               // members of every claim
  std::string origin_;                 // the same, of JSON lines
  SourceSpan sentence_;
  std::string_view sentence_members_;  // in `shared_`
  JsonWriter writer_;
};

}  // namespace

bool Selected(const Claim& claim, Selection selection) {
  const auto* time = std::get_if<TimeValue>(&claim.value);
  return selection.vague || time == nullptr || !time->vague;
}

std::string ClaimsJson(const DocumentClaims& document, Format format,
                       Selection selection) {
  ClaimWriter writer(document, format);
  for (const Claim& claim : document.claims) {
    if (Selected(claim, selection)) writer.Write(claim);
  }
  return std::string(writer.text());
}

std::string DocumentJson(const DocumentClaims& document, Selection selection) {
  const Document& source = *document.document;
  JsonWriter writer(512);
  writer.StartObject();
  writer.Key("id");
  writer.String(source.id);
  writer.Key("source");
  writer.StringOrNull(source.source);
  writer.Key("bytes");
  writer.Uint(source.raw.size());
  writer.Key("sha256");
  writer.StringOrNull(std::string_view(source.sha256));
  writer.Key("encoding");
  writer.StringOrNull(std::string_view(source.encoding));
  writer.Key("title");
  writer.StringOrNull(document.title);
  writer.Key("published");
  writer.StringOrNull(document.published);
  writer.Key("published_span");
  if (document.published_span) {
    writer.StartArray();
    writer.Uint(document.published_span->start);
    writer.Uint(document.published_span->end);
    writer.EndArray();
  } else {
    writer.Null();
  }
  writer.Key("status");
  writer.String(source.error ? "failed" : "ok");
  if (source.error) {
    writer.Key("error");
    writer.String(ErrorText(*source.error));
  }
  writer.Key("claims");
  writer.Uint(static_cast<std::uint64_t>(
      std::count_if(document.claims.begin(), document.claims.end(),
                    [&](const Claim& c) { return Selected(c, selection); })));
  writer.EndObject();
  return std::string(writer.text());
}

}  // namespace claimline
