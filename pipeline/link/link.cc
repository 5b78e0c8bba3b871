#include "link/link.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "link/attribution.h"
#include "link/claim_writer.h"
#include "link/modality.h"
#include "link/quotation.h"
#include "link/scene.h"
#include "link/sentence_mentions.h"
#include "link/subject.h"
#include "link/time.h"

namespace claimline {
namespace {

constexpr int kLongestQuotation = 4;  // sentences, searched for their speaker

class DocumentLinker {
 public:
  DocumentLinker(const LinkInput& input, const CueBook& book,
                 const WordList& words)
      : input_(input),
        book_(book),
        words_(words),
        topics_(input.entities, input.text.title),
        cues_(OutermostCues(input.cues)),
        sentences_(GroupBySentence(input.text.sentences, input.values,
                                   input.entities, cues_)),
        writer_(input.document, input.text.alignment) {}

  LinkedClaims Link() && {
    linked_.claims.reserve(input_.values.size() + input_.entities.size());
    linked_.evidence.reserve(linked_.claims.capacity());
    for (std::size_t i = 0; i < sentences_.size(); ++i) LinkSentence(i);
    Sort();
    return std::move(linked_);
  }

 private:
  std::string_view Text() const { return input_.text.text; }

  void LinkSentence(std::size_t i) {
    const SentenceMentions& mentions = sentences_[i];
    NoteHeading(mentions);
    for (const ResolvedMention& name : mentions.names) AddName(name, i);
    const bool quotes =
        Slice(Text(), mentions.sentence.span).find('"') != std::string::npos;
    if (!mentions.values.empty()) {
      const Units units = SplitIntoUnits(Text(), mentions, words_);
      const Scene scene{Text(), mentions, units, focus_, topics_, book_};
      const auto* speaker = quotes ? SpeakerOfQuotation(scene) : nullptr;
      LinkValues(scene, i, speaker);
      if (speaker != nullptr) NoteSpeaker(speaker);
    } else if (quotes) {
      unread_.push_back({i, focus_});
    }
    focus_.Pass(mentions.names, topics_);
    focus_.PassSubject(subject_);
    subject_ = nullptr;
    marks_.Pass(Text(), mentions.sentence);
  }

  void NoteHeading(const SentenceMentions& mentions) {
    if (mentions.sentence.section != Section::kHeading) return;
    focus_.heading =
        mentions.names.size() == 1 ? &mentions.names.front() : nullptr;
  }

  void LinkValues(const Scene& scene, std::size_t sentence,
                  const ResolvedMention* speaker) {
    const std::size_t first = linked_.claims.size();
    const std::vector<Report> reports = FindReports(scene);
    for (std::size_t v = 0; v < scene.mentions.values.size(); ++v) {
      LinkValue(scene, sentence, static_cast<int>(v), reports, speaker);
    }
    const std::vector<int> dates =
        DatesOfValues(scene.mentions.values, scene.units);
    for (std::size_t v = 0; v < dates.size(); ++v) {
      if (dates[v] == kNone) continue;
      linked_.claims[first + v].time = linked_.claims[first + dates[v]].id;
    }
  }

  void LinkValue(const Scene& scene, std::size_t sentence, int value,
                 const std::vector<Report>& reports,
                 const ResolvedMention* speaker) {
    const ResolvedMention& mention = scene.mentions.values[value];
    Claim claim = writer_.Write(mention, sentences_[sentence].sentence);
    const bool own_date =
        input_.published_span == mention.mention.span ||
        (claim.kind == Kind::kDate && claim.section == Section::kDateline);
    if (own_date) {
      claim.attribute = "publication";
      claim.subject = Reference{"article", "", std::nullopt};
      Evidence evidence;
      evidence.subject = "dateline";
      Add(std::move(claim), evidence);
      return;
    }
    if (value > 0 && IsRestated(scene, value)) {
      const Claim& said = linked_.claims.back();
      claim.attribute = said.attribute;
      claim.subject = said.subject;
      claim.attribution = said.attribution;
      claim.modality = said.modality;
      Evidence evidence = linked_.evidence.back();
      evidence.subject = "restated";
      Add(std::move(claim), evidence);
      return;
    }
    const std::string_view published =
        input_.published ? *input_.published : std::string_view();
    AttributeChoice attribute = ChooseAttribute(scene, value, published);
    const SubjectChoice subject =
        ChooseSubject(scene, TargetOf(scene, value, attribute));
    attribute.attribute = AttributeOf(subject.referent, attribute);
    const auto attribution =
        AttributionOf(scene, sentence, value, reports, attribute, speaker);
    const ModalityChoice modality =
        ChooseModality(scene, value, attribute, attribution, published);
    claim.attribute = attribute.attribute;
    claim.modality = modality.modality;
    claim.subject = writer_.ReferenceTo(subject.referent);
    if (attribution)
      claim.attribution = writer_.SpeakerOf(attribution->speaker);
    if (subject.referent.name != nullptr) subject_ = subject.referent.name;
    Add(std::move(claim),
        EvidenceOf(attribute, subject, attribution, modality));
  }

  // `18.3bn euros ($23.4bn; £12.5bn)`: the same, said in another unit.
  static bool IsRestated(const Scene& scene, int value) {
    const int unit = scene.units.of_value[value];
    const int last = scene.units.of_value[value - 1];
    const auto& values = scene.mentions.values;
    const bool alike = values[value].mention.rule->kind ==
                       values[value - 1].mention.rule->kind;
    if (!alike || unit - last != 2) return false;
    if (scene.IsType(last + 1, Unit::Type::kOpen)) return true;
    const bool list = scene.IsType(last + 1, Unit::Type::kBreak) ||
                      scene.IsType(last + 1, Unit::Type::kComma);
    return list && scene.IsType(last - 1, Unit::Type::kOpen) &&
           scene.IsType(last - 2, Unit::Type::kValue);
  }

  // The attribute by the type of its subject, where its cue tells them apart.
  std::string_view AttributeOf(const Referent& subject,
                               const AttributeChoice& choice) const {
    if (subject.name == nullptr || choice.cue == nullptr) {
      return choice.attribute;
    }
    const CueMeaning& cue = book_.Of(choice.cue->rule);
    const EntityType type = EntityOf(*subject.name).type;
    const std::string_view special = type == EntityType::kOrg ? cue.of_org
                                     : type == EntityType::kProduct
                                         ? cue.of_product
                                         : std::string_view();
    return special.empty() ? choice.attribute : special;
  }

  std::optional<Attribution> AttributionOf(const Scene& scene,
                                           std::size_t sentence, int value,
                                           const std::vector<Report>& reports,
                                           const AttributeChoice& attribute,
                                           const ResolvedMention* speaker) {
    auto attribution = ChooseAttribution(scene, reports, value, attribute.cue);
    const Span span = scene.mentions.values[value].mention.span;
    if (attribution ||
        !marks_.IsInside(Text(), scene.mentions.sentence, span.start)) {
      return attribution;
    }
    if (speaker == nullptr) speaker = SpeakerAround(sentence);
    if (speaker == nullptr) return std::nullopt;
    return Attribution{{speaker, {}, false}, nullptr};
  }

  // Who speaks in a quotation that the sentence itself gives no speaker for.
  const ResolvedMention* SpeakerAround(std::size_t sentence) {
    const bool carried =
        marks_.IsInside(Text(), sentences_[sentence].sentence,
                        sentences_[sentence].sentence.span.start);
    const ResolvedMention* last = LastSpeaker();
    if (carried && last != nullptr) return last;
    const std::uint32_t line = sentences_[sentence].sentence.line;
    for (std::size_t i = sentence + 1;
         i < sentences_.size() && i <= sentence + kLongestQuotation &&
         sentences_[i].sentence.line == line;
         ++i) {
      if (const auto* speaker = SpeakerIn(i, focus_)) return speaker;
    }
    return last;
  }

  // Who speaks in a quotation of sentence `i`, of which `focus` was said
  // before.
  const ResolvedMention* SpeakerIn(std::size_t i, const Focus& focus) const {
    const Units units = SplitIntoUnits(Text(), sentences_[i], words_);
    return SpeakerOfQuotation(
        {Text(), sentences_[i], units, focus, topics_, book_});
  }

  void NoteSpeaker(const ResolvedMention* speaker) {
    speaker_ = speaker;
    unread_.clear();
  }

  // Who spoke last, for quotations that go on; null where nobody did.
  const ResolvedMention* LastSpeaker() {
    while (!unread_.empty()) {
      const Unread last = unread_.back();
      unread_.pop_back();
      const auto* speaker = SpeakerIn(last.sentence, last.focus);
      if (speaker != nullptr) NoteSpeaker(speaker);
    }
    return speaker_;
  }

  static Evidence EvidenceOf(const AttributeChoice& attribute,
                             const SubjectChoice& subject,
                             const std::optional<Attribution>& attribution,
                             const ModalityChoice& modality) {
    Evidence evidence;
    evidence.subject = subject.strategy;
    if (attribute.cue != nullptr) {
      evidence.attribute = attribute.cue->rule;
      evidence.attribute_cue = attribute.cue->span;
    }
    if (attribution && attribution->cue != nullptr) {
      evidence.attribution = attribution->cue->rule;
      evidence.attribution_cue = attribution->cue->span;
    }
    if (modality.cue != nullptr) {
      evidence.modality = modality.cue->rule;
      evidence.modality_cue = modality.cue->span;
    }
    return evidence;
  }

  void AddName(const ResolvedMention& name, std::size_t sentence) {
    Add(writer_.Write(name, sentences_[sentence].sentence), {});
  }

  void Add(Claim claim, const Evidence& evidence) {
    linked_.claims.push_back(std::move(claim));
    linked_.evidence.push_back(evidence);
  }

  void Sort() {
    std::vector<std::size_t> order(linked_.claims.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const Claim& x = linked_.claims[a];
      const Claim& y = linked_.claims[b];
      return std::tie(x.span, x.kind) < std::tie(y.span, y.kind);
    });
    LinkedClaims sorted;
    sorted.claims.reserve(order.size());
    sorted.evidence.reserve(order.size());
    for (const std::size_t i : order) {
      sorted.claims.push_back(std::move(linked_.claims[i]));
      sorted.evidence.push_back(linked_.evidence[i]);
    }
    linked_ = std::move(sorted);
  }

  const LinkInput& input_;
  const CueBook& book_;
  const WordList& words_;
  Topics topics_;
  std::vector<const Mention*> cues_;
  std::vector<SentenceMentions> sentences_;
  Focus focus_;
  // A sentence with a quotation and no value: who speaks there is asked only
  // when a quotation goes on.
  struct Unread {
    std::size_t sentence = 0;
    Focus focus;  // as it was there
  };
  std::vector<Unread> unread_;
  const ResolvedMention* speaker_ = nullptr;  // before those
  QuotationMarks marks_;
  const ResolvedMention* subject_ = nullptr;  // of the sentence's last value
  ClaimWriter writer_;
  LinkedClaims linked_;
};

}  // namespace

Linker::Linker(const RuleSet& rules) : book_(rules), words_(rules) {}

LinkedClaims Linker::Link(const LinkInput& input) const {
  return DocumentLinker(input, book_, words_).Link();
}

}  // namespace claimline
