// Whether one record is what another one expects, field by field.
#ifndef CLAIMLINE_SCORE_AGREE_H_
#define CLAIMLINE_SCORE_AGREE_H_

#include "records/record.h"

namespace claimline {

// Numbers are equal to nine digits; units regardless of case and plural s, and
// for money exactly; times have the same timex, entities the same type. Names
// of entities are not compared.
bool ValueAgrees(const Record& expected, const Record& actual);

// Names are compared regardless of (ASCII) case.
bool SubjectAgrees(const Record& expected, const Record& actual);
bool AttributeAgrees(const Record& expected, const Record& actual);
bool AttributionAgrees(const Record& expected, const Record& actual);
bool ModalityAgrees(const Record& expected, const Record& actual);

}  // namespace claimline

#endif  // CLAIMLINE_SCORE_AGREE_H_
