// The fields of a value by their names in rule files, to hold against what an
// example says.
#ifndef CLAIMLINE_TRIAL_FIELDS_H_
#define CLAIMLINE_TRIAL_FIELDS_H_

#include <map>
#include <string>

#include "base/rule.h"
#include "base/value.h"

namespace claimline {

// Returns the fields that `value` has, without those it leaves open.
std::map<std::string, Example::Field> FieldsOf(const Value& value);

// Returns `field` as a rule file would write it.
std::string Written(const Example::Field& field);

}  // namespace claimline

#endif  // CLAIMLINE_TRIAL_FIELDS_H_
