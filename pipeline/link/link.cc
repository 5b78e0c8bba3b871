#include "link/link.h"

#include <tuple>
#include <utility>
#include <variant>

#include "link/attribution.h"
#include "link/claim_writer.h"
#include "link/modality.h"
#include "link/quotation.h"
#include "link/scene.h"
#include "link/sentence_mentions.h"
#include "link/speaker_labels.h"
#include "link/subject.h"
#include "link/time.h"

namespace claimline {
namespace {

constexpr int kLongestQuotation = 4;  // sentences, searched for their speaker

class DocumentLinker {
 public:
  // Takes the values out of `input` when all is linked.
  DocumentLinker(LinkInput& input, const CueBook& book, const WordList& words)
      : input_(input),
        book_(book),
        words_(words),
        topics_(input.entities, input.text.title),
        cues_(OutermostCues(input.cues)),
        sentences_(GroupBySentence(input.text.sentences, input.values,
                                   input.entities, cues_)),
        labels_(input.text.text, input.entities),
        writer_(input.document, input.text.alignment) {}

  LinkedClaims Link() && {
    const std::size_t count = input_.values.size() + input_.entities.size();
    linked_.claims.reserve(count);
    linked_.evidence.reserve(count);
    for (std::size_t i = 0; i < sentences_.size(); ++i) LinkSentence(i);
    TakeValues();
    return std::move(linked_);
  }

 private:
  std::string_view Text() const { return input_.text.text; }

  bool HasQuotation(std::size_t i) const {
    return Slice(Text(), sentences_[i].sentence.span).find('"') !=
           std::string_view::npos;
  }

  void LinkSentence(std::size_t i) {
    const SentenceMentions& mentions = sentences_[i];
    NoteHeading(mentions);
    labels_.Pass(mentions);
    WriteClaims(mentions);
    const bool quotes = HasQuotation(i);
    if (!mentions.values.empty()) {
      const Units units = SplitIntoUnits(Text(), mentions, words_);
      const Scene scene{Text(), mentions, units, focus_, topics_, book_};
      const auto* speaker = quotes ? SpeakerOfQuotation(scene) : nullptr;
      LinkValues(scene, i, speaker);
      if (speaker != nullptr) NoteSpeaker(speaker);
    } else if (quotes) {
      unread_.push_back({i, focus_});
    }
    // Where and by whom it was written is not what `it` stands for.
    if (mentions.sentence.section != Section::kDateline) {
      focus_.Pass(Text(), mentions.names, topics_);
    }
    focus_.PassSubject(subject_);
    if (subject_ == nullptr) focus_.PassPhrase(phrase_);
    subject_ = nullptr;
    phrase_ = {};
    marks_.Pass(Text(), mentions.sentence);
  }

  void NoteHeading(const SentenceMentions& mentions) {
    if (mentions.sentence.section != Section::kHeading) return;
    focus_.heading =
        mentions.names.size() == 1 ? &mentions.names.front() : nullptr;
  }

  // Writes down the values and names of a sentence in the order of claims.
  void WriteClaims(const SentenceMentions& mentions) {
    claim_of_value_.clear();
    auto name = mentions.names.begin();
    const auto write = [&](const ResolvedMention& found) {
      linked_.claims.push_back(writer_.Write(found, mentions.sentence));
      linked_.evidence.emplace_back();
    };
    for (const ResolvedMention& value : mentions.values) {
      for (; name != mentions.names.end() && Precedes(*name, value); ++name) {
        write(*name);
      }
      claim_of_value_.push_back(linked_.claims.size());
      write(value);
    }
    for (; name != mentions.names.end(); ++name) write(*name);
  }

  static bool Precedes(const ResolvedMention& a, const ResolvedMention& b) {
    return std::tie(a.mention.span, a.mention.rule->kind) <
           std::tie(b.mention.span, b.mention.rule->kind);
  }

  Claim& ClaimOf(int value) { return linked_.claims[claim_of_value_[value]]; }
  Evidence& EvidenceOf(int value) {
    return linked_.evidence[claim_of_value_[value]];
  }

  void LinkValues(const Scene& scene, std::size_t sentence,
                  const ResolvedMention* speaker) {
    const std::vector<Report> reports = FindReports(scene);
    choices_.assign(scene.mentions.values.size(), AttributeChoice());
    for (std::size_t v = 0; v < scene.mentions.values.size(); ++v) {
      LinkValue(scene, sentence, static_cast<int>(v), reports, speaker);
    }
    const std::vector<int> dates =
        DatesOfValues(scene.mentions.values, scene.units);
    for (std::size_t v = 0; v < dates.size(); ++v) {
      if (dates[v] == kNone) continue;
      ClaimOf(static_cast<int>(v)).time = ClaimOf(dates[v]).id;
    }
  }

  void LinkValue(const Scene& scene, std::size_t sentence, int value,
                 const std::vector<Report>& reports,
                 const ResolvedMention* speaker) {
    const ResolvedMention& mention = scene.mentions.values[value];
    Claim& claim = ClaimOf(value);
    Evidence& evidence = EvidenceOf(value);
    const bool own_date =
        input_.published_span == mention.mention.span ||
        (claim.kind == Kind::kDate && claim.section == Section::kDateline) ||
        IsDayOfDateline(scene, value);
    if (own_date) {
      const auto* time = std::get_if<TimeValue>(&mention.value);
      // `6 min read`
      const bool lasts = time != nullptr && time->type == TimexType::kDuration;
      claim.attribute = lasts ? "period" : "publication";
      claim.subject = Reference{"article", "", std::nullopt};
      evidence.subject = "dateline";
      return;
    }
    if (value > 0 && IsRestated(scene, value)) {
      const Claim& said = ClaimOf(value - 1);
      claim.attribute = said.attribute;
      claim.subject = said.subject;
      claim.attribution = said.attribution;
      claim.modality = said.modality;
      choices_[value] = choices_[value - 1];
      evidence = EvidenceOf(value - 1);
      evidence.subject = "restated";
      return;
    }
    const std::string_view published =
        input_.published ? *input_.published : std::string_view();
    const int held = HeldAgainst(scene, value);
    AttributeChoice attribute = held != kNone
                                    ? choices_[held]
                                    : ChooseAttribute(scene, value, published);
    choices_[value] = attribute;
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
    // The next sentence's `it` is rather what this one says first.
    if (subject_ == nullptr) subject_ = subject.referent.name;
    if (phrase_.empty()) phrase_ = subject.referent.phrase;
    evidence = EvidenceFor(attribute, subject, attribution, modality);
  }

  // `PARIS, Oct 9 (Agency) - Acme …`
  static bool IsDayOfDateline(const Scene& scene, int value) {
    const auto* time =
        std::get_if<TimeValue>(&scene.mentions.values[value].value);
    constexpr std::size_t kDay = 10;  // characters of `2026-10-09`
    return time != nullptr && time->timex.size() == kDay &&
           scene.mentions.sentence.section == Section::kBody &&
           scene.IsInDateline(scene.units.of_value[value]);
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
    if (attribution) return attribution;
    if (labels_.speaker() != nullptr) {
      return Attribution{{labels_.speaker(), {}, false}, nullptr};
    }
    if (!marks_.IsInside(Text(), scene.mentions.sentence, span.start)) {
      return std::nullopt;
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
    // `"We grew," said X. "It cost $5."` goes on with X, whoever comes next.
    if (sentence > 0 && sentences_[sentence - 1].sentence.line == line &&
        HasQuotation(sentence - 1)) {
      if (const auto* speaker = SpeakerIn(sentence - 1, focus_)) return speaker;
    }
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

  static Evidence EvidenceFor(const AttributeChoice& attribute,
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

  // Gives each claim its value, which until now was read where it was found.
  void TakeValues() {
    auto value = input_.values.begin();
    auto name = input_.entities.begin();
    for (Claim& claim : linked_.claims) {
      auto& found = claim.kind == Kind::kEntity ? name : value;
      while (found->mention.span != claim.span) ++found;  // in no sentence
      claim.value = std::move(found++->value);
    }
  }

  LinkInput& input_;
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
  SpeakerLabels labels_;
  const ResolvedMention* subject_ = nullptr;  // of the sentence's first values
  Span phrase_;                               // likewise, without a name
  ClaimWriter writer_;
  LinkedClaims linked_;
  // Of the sentence at hand, for each value:
  std::vector<std::size_t> claim_of_value_;
  std::vector<AttributeChoice> choices_;
};

}  // namespace

Linker::Linker(const RuleSet& rules) : book_(rules), words_(rules) {}

LinkedClaims Linker::Link(LinkInput input) const {
  return DocumentLinker(input, book_, words_).Link();
}

}  // namespace claimline
