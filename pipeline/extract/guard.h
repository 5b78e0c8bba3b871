// Guards, compiled: what must or must not stand in and around a match, asked
// once the pattern itself has fitted.
#ifndef CLAIMLINE_EXTRACT_GUARD_H_
#define CLAIMLINE_EXTRACT_GUARD_H_

#include <list>
#include <string_view>

#include "base/rule.h"
#include "base/span.h"
#include "extract/outline_pass.h"
#include "extract/pattern.h"

namespace claimline {

// Guards of one rule, in the order they are asked.
class GuardList {
 public:
  // `guard` must outlive this. Its pattern matches whatever the case of letters
  // unless `case_sensitive`.
  void Add(const Guard& guard, bool case_sensitive);

  // Returns the first guard that refuses `match`, bytes of `sentence`, or null.
  // `outlines` are of the sentence; null where they do not hold.
  const Guard* Refusing(std::string_view sentence, Span match,
                        OutlinePass* outlines) const;

 private:
  struct Compiled {
    Compiled(const Guard& given, bool case_sensitive);
    bool Fits(std::string_view sentence, Span match,
              OutlinePass* outlines) const;

    const Guard& guard;
    LazyPattern pattern;
  };

  std::list<Compiled> guards_;  // which cannot be moved
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_GUARD_H_
