#include "link/clauses.h"

#include <algorithm>
#include <cstddef>

namespace claimline {
namespace {

using Type = Clause::Type;

constexpr int kSoon = 7;  // units from a subject to its verb

class ClauseFinder {
 public:
  ClauseFinder(std::string_view text, std::span<const Unit> units)
      : text_(text), units_(units) {}

  std::vector<Clause> Find() && {
    if (units_.empty()) return {};
    constexpr std::size_t kMostly = 8;  // clauses of a sentence
    clauses_.reserve(kMostly);
    Open(Type::kMain, 0, kNone);
    for (int i = 0; i < Size(); ++i) Step(i);
    clauses_.back().last = Size();
    return std::move(clauses_);
  }

 private:
  int Size() const { return static_cast<int>(units_.size()); }
  int Current() const { return static_cast<int>(clauses_.size()) - 1; }

  bool IsWord(int i, WordRole role) const {
    return i < Size() && Has(units_[i].word.roles, role);
  }

  bool HasVerb(const Clause& clause) const {
    const auto units = units_.subspan(clause.first, clause.last - clause.first);
    return std::any_of(units.begin(), units.end(),
                       [](const Unit& unit) { return unit.verb; });
  }

  void Open(Type type, int first, int parent) {
    if (!clauses_.empty()) clauses_.back().last = first;
    clauses_.push_back({type, first, first, parent});
    has_verb_ = false;
    apposition_ = false;
  }

  void OpenApposition(Type type, int first) {
    around_apposition_ = Current();
    Open(type, first, Current());
    apposition_ = true;
  }

  // The `painted` of `"The Road," painted in`.
  int BehindQuote(int i) const {
    const bool quote = i + 1 < Size() && units_[i].type == Unit::Type::kQuote;
    return quote ? i + 1 : i;
  }

  void Step(int i) {
    if (TellsAt(i)) {
      Open(Type::kSubordinate, i, Current());
      if (IsWord(i, WordRole::kVerb)) has_verb_ = true;
      return;
    }
    switch (units_[i].type) {
      case Unit::Type::kBreak:
        return Open(Type::kMain, i, Current());
      case Unit::Type::kOpen:
        outside_ = Current();
        outside_apposition_ = apposition_;
        return Open(Type::kParenthesis, i, Current());
      case Unit::Type::kClose:
        if (outside_ == kNone) return;
        Open(Type::kResumed, i, outside_);
        apposition_ = outside_apposition_;
        outside_ = kNone;
        return;
      case Unit::Type::kComma:
        return AfterComma(i);
      case Unit::Type::kWord:
        return AtWord(i);
      default:
        return;
    }
  }

  void AfterComma(int i) {
    const Clause::Type type = clauses_.back().type;
    const int parent = clauses_.back().parent;
    if (IsWord(i + 1, WordRole::kRelative)) {
      Open(Type::kRelative, i, Current());
    } else if (IsWord(i + 1, WordRole::kSubordinator) ||
               OpensAsClausal(i + 1)) {
      Open(Type::kSubordinate, i, Current());
    } else if (IsParticiple(i + 1)) {
      Open(Type::kParticiple, i, Current());
    } else if (OpensApposition(i)) {
      OpenApposition(Type::kRelative, i);
    } else if (OpensPastParticiple(BehindQuote(i + 1))) {
      OpenApposition(Type::kParticiple, i);
    } else if (around_apposition_ != kNone && !apposition_ &&
               units_[std::min(i + 1, Size() - 1)].verb) {
      // `Acme, a firm that sells tea, has`
      Open(Type::kResumed, i, around_apposition_);
      around_apposition_ = kNone;
    } else if (apposition_) {
      // Behind a parenthesis it is the apposition that was resumed.
      const bool resumed = type == Type::kResumed;
      Open(Type::kResumed, i, resumed ? clauses_[parent].parent : parent);
    } else if (!has_verb_) {
      return;
    } else if (IsWord(i + 1, WordRole::kConjunction)) {
      if (VerbFollows(i + 2)) Open(Type::kMain, i, ParentOfJoined(i + 2));
    } else if (type == Type::kRelative) {
      Open(Type::kResumed, i, parent);
    } else if (type == Type::kSubordinate &&
               (parent == kNone || !HasVerb(clauses_[parent]))) {
      Open(Type::kMain, i, kNone);
    }
  }

  // What a clause behind `, and` goes on from: in `Acme, which sells tea, and
  // plans to` and `It sold ten, as demand rose, and plans to` that is the
  // clause around the one that ends there.
  int ParentOfJoined(int verb) const {
    const Clause& last = clauses_.back();
    const bool inner =
        last.type == Type::kRelative || last.type == Type::kSubordinate;
    const bool resumes = inner && last.parent != kNone && units_[verb].verb &&
                         units_[last.first].type == Unit::Type::kComma &&
                         HasVerb(clauses_[last.parent]);
    return resumes ? last.parent : Current();
  }

  void AtWord(int i) {
    if (EndsRelativeOfSubject(i)) {
      Open(Type::kResumed, i, clauses_.back().parent);
      of_subject_ = false;
    }
    if (OpensAfterConjunction(i)) {
      Open(Type::kMain, i, Current());
      return;
    }
    if (IsWord(i, WordRole::kVerb)) has_verb_ = true;
    const bool opens =
        clauses_.back().first == i || (clauses_.back().first == i - 1 &&
                                       units_[i - 1].type != Unit::Type::kWord);
    const bool subordinator =
        IsWord(i, WordRole::kSubordinator) || OpensAsClausal(i);
    if (subordinator && IsHead(i)) {
      clauses_.back().type = Type::kSubordinate;
    } else if (!opens && i > 0 && subordinator &&
               !IsWord(i - 1, WordRole::kPreposition)) {
      Open(Type::kSubordinate, i, Current());
    } else if (!opens && i > 0 && IsWord(i, WordRole::kRelative)) {
      const bool of_subject = !has_verb_;
      // `talks about who would`, but not `in which`
      if (of_subject && IsWord(i - 1, WordRole::kPreposition) &&
          units_[i].text != "who") {
        return;
      }
      Open(Type::kRelative, i, Current());
      of_subject_ = of_subject;
    }
  }

  // `and Acme cut`, `and the deal is`, with a verb before it: a clause with a
  // subject of its own, but not `said Acme and Globex plan`.
  bool OpensAfterConjunction(int i) const {
    if (!has_verb_ || !IsWord(i, WordRole::kConjunction) || i + 2 >= Size() ||
        units_[i - 1].type == Unit::Type::kComma) {
      return false;
    }
    if (units_[i + 1].type == Unit::Type::kName) {
      return units_[i - 1].type != Unit::Type::kName && !units_[i + 1].owner &&
             IsFiniteVerb(i + 2);
    }
    if (!IsWord(i + 1, WordRole::kDeterminer) &&
        !IsWord(i + 1, WordRole::kPossessive)) {
      return false;
    }
    for (int at = i + 2; at < Size() && at < i + kSoon; ++at) {
      if (units_[at].verb) return at > i + 2 && IsFiniteVerb(at);
      const bool noun =
          units_[at].type == Unit::Type::kName ||
          (units_[at].type == Unit::Type::kWord &&
           (!IsWord(at, WordRole::kPreposition) || units_[at].text == "of"));
      if (!noun) return false;
    }
    return false;
  }

  // Whether unit `i` is a verb that is no noun elsewhere.
  bool IsFiniteVerb(int i) const {
    return units_[i].verb && !IsWord(i, WordRole::kPlain);
  }

  // `People who sleep late have`: the second verb is that of the subject.
  bool EndsRelativeOfSubject(int i) const {
    if (!of_subject_ || clauses_.back().type != Type::kRelative) return false;
    if (!units_[i].verb || !has_verb_) return false;
    return !units_[i - 1].verb && !IsWord(i - 1, WordRole::kAdverb) &&
           !IsWord(i - 1, WordRole::kInfinitive) &&
           !IsWord(i - 1, WordRole::kConjunction);
  }

  // `said` and what was said, where no `that` parts them: an article, a
  // pronoun, or a name with a verb soon after.
  bool TellsAt(int i) const {
    int before = i - 1;
    while (before > 0 && units_[before].type == Unit::Type::kValue) --before;
    // `said on Monday it …`, but not `said in his speech`
    if (before < i - 1 && IsWord(before, WordRole::kPreposition)) --before;
    if (before < 0 || !IsWord(before, WordRole::kSpeech) ||
        !units_[before].verb) {
      return false;
    }
    if (IsWord(i, WordRole::kPronoun) || IsWord(i, WordRole::kPossessive) ||
        IsWord(i, WordRole::kFirstPerson)) {
      return true;
    }
    const bool noun = IsWord(i, WordRole::kDeterminer) ||
                      units_[i].type == Unit::Type::kName ||
                      IsSubjectWithoutArticle(i);
    for (int at = i + 1; noun && at < Size() && at < i + kSoon; ++at) {
      const bool noun_verb = IsWord(at - 1, WordRole::kDeterminer) ||
                             IsWord(at - 1, WordRole::kPossessive);
      if (IsWord(at, WordRole::kVerb) && !noun_verb) return true;
      if (units_[at].type == Unit::Type::kComma &&
          IsWord(at + 1, WordRole::kRelative)) {
        return true;
      }
      if (units_[at].type != Unit::Type::kWord &&
          units_[at].type != Unit::Type::kName) {
        break;
      }
    }
    return false;
  }

  // `Acme, a firm`: what is said there is said of the name alone.
  bool OpensApposition(int i) const {
    return i > 0 && i + 1 < Size() && units_[i - 1].type == Unit::Type::kName &&
           !units_[i - 1].owner &&
           (units_[i + 1].text == "a" || units_[i + 1].text == "an");
  }

  // `, founded in 2021,` before the verb of the clause
  bool OpensPastParticiple(int i) const {
    return !has_verb_ && IsWord(i, WordRole::kVerb) &&
           !IsWord(i, WordRole::kPlain) && !IsWord(i, WordRole::kAuxiliary) &&
           i > 1 && !units_[i].text.ends_with('s') &&
           IsWord(i + 1, WordRole::kPreposition);
  }

  // Whether nothing but marks stands before unit `i`.
  bool IsHead(int i) const {
    while (i > 0 && units_[i - 1].type != Unit::Type::kWord &&
           units_[i - 1].type != Unit::Type::kName &&
           units_[i - 1].type != Unit::Type::kValue) {
      --i;
    }
    return i == 0;
  }

  // Whether a verb stands between unit `i` and the next mark: what `, and`
  // joins is a clause then, and no last item of a list.
  bool VerbFollows(int i) const {
    for (; i < Size(); ++i) {
      if (units_[i].verb) return true;
      const Unit::Type type = units_[i].type;
      if (type == Unit::Type::kComma || type == Unit::Type::kBreak)
        return false;
    }
    return false;
  }

  // `after Acme raised …`, but not `after the merger`.
  bool OpensAsClausal(int i) const {
    // `People who sleep after midnight have` waits for its verb.
    if (!IsWord(i, WordRole::kClausal) || of_subject_) return false;
    for (int at = i + 1; at < Size() && at <= i + kSoon; ++at) {
      if (units_[at].verb) return at > i + 1;
      const Unit::Type type = units_[at].type;
      const bool noun = type == Unit::Type::kWord ||
                        type == Unit::Type::kName || type == Unit::Type::kValue;
      if (!noun || IsWord(at, WordRole::kSubordinator) ||
          IsWord(at, WordRole::kRelative)) {
        return false;
      }
    }
    return false;
  }

  // `said sales in Europe rose`, but not `announced plans to build`.
  bool IsSubjectWithoutArticle(int i) const {
    // `said rescue teams had`: behind a verb, what could be one is a noun.
    const bool noun = !units_[i].verb || IsWord(i, WordRole::kPlain);
    if (units_[i].type != Unit::Type::kWord || !noun ||
        !CanBeNoun(units_[i].word.roles)) {
      return false;
    }
    int at = i + 1;
    while (at < Size() && !units_[at].verb &&
           (units_[at].type == Unit::Type::kWord ||
            units_[at].type == Unit::Type::kName)) {
      ++at;
    }
    return at < Size() && units_[at].verb &&
           !IsWord(at - 1, WordRole::kInfinitive);
  }

  // `reaching` and the like; `including` is listed as a preposition.
  bool IsParticiple(int i) const {
    if (i >= Size() || units_[i].type != Unit::Type::kWord) return false;
    if (IsWord(i, WordRole::kAbsolute)) return has_verb_;
    if (units_[i].word.roles.any()) return false;
    const std::string_view word = Slice(text_, units_[i].span);
    return word.size() > 5 && word.ends_with("ing") && word[0] >= 'a';
  }

  std::string_view text_;
  std::span<const Unit> units_;
  std::vector<Clause> clauses_;
  bool has_verb_ = false;
  bool apposition_ = false;        // in `, a firm …,` or `, founded in …,`
  bool of_subject_ = false;        // in a relative clause before the main verb
  int around_apposition_ = kNone;  // the clause that it is in
  int outside_ = kNone;            // the clause around a parenthesis
  bool outside_apposition_ = false;
};

}  // namespace

std::vector<Clause> FindClauses(std::string_view text,
                                std::span<const Unit> units) {
  return ClauseFinder(text, units).Find();
}

}  // namespace claimline
