// One test for each example of each rule, registered at its line in the rule
// file; and what `claimline rules check` asks of the pack besides.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "ruleset/lint_lexicons.h"
#include "ruleset/lint_rules.h"
#include "ruleset/ruleset.h"
#include "trial/idle_guards.h"
#include "trial/trial.h"

namespace claimline {
namespace {

enum class ExampleList { kPositive, kNegative, kTodo };

constexpr const char* kListNames[] = {"Positive", "Negative", "Todo"};

class ExampleTest : public testing::Test {
 public:
  ExampleTest(const Trial& trial, const Rule& rule, const Example& example,
              ExampleList list)
      : trial_(trial), rule_(rule), example_(example), list_(list) {}

  void TestBody() override {
    const TrialResult result = list_ == ExampleList::kNegative
                                   ? trial_.TryNegative(rule_, example_)
                                   : trial_.TryPositive(rule_, example_);
    const bool right = result.outcome == Outcome::kRight;
    if (list_ == ExampleList::kTodo) {
      if (right) Fail("the known gap is closed: promote it");
    } else if (!right) {
      Fail(std::string(Name(result.outcome)) + ": " + result.message);
    }
  }

 private:
  void Fail(const std::string& message) const {
    ADD_FAILURE_AT(rule_.file.c_str(), example_.line)
        << rule_.id << " in \"" << example_.text << "\": " << message;
  }

  const Trial& trial_;
  const Rule& rule_;
  const Example& example_;
  ExampleList list_;
};

void Register(const Trial& trial, const Rule& rule,
              const std::vector<Example>& examples, ExampleList list) {
  std::string suite = rule.id;
  std::replace_if(
      suite.begin(), suite.end(), [](char c) { return c == '.' || c == '-'; },
      '_');
  for (const Example& example : examples) {
    const std::string name = kListNames[static_cast<int>(list)] +
                             std::to_string(example.line) + "_" +
                             std::to_string(example.column);
    testing::RegisterTest(suite.c_str(), name.c_str(), nullptr, nullptr,
                          rule.file.c_str(), example.line,
                          [&trial, &rule, &example, list]() -> testing::Test* {
                            return new ExampleTest(trial, rule, example, list);
                          });
  }
}

void Complain(const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    ADD_FAILURE_AT(diagnostic.file.c_str(), diagnostic.line)
        << diagnostic.rule << ": " << diagnostic.message << "; "
        << diagnostic.fix;
  }
}

}  // namespace
}  // namespace claimline

int main(int argc, char** argv) {
  using namespace claimline;
  testing::InitGoogleTest(&argc, argv);
  const std::vector<std::string> packs = {"rules"};
  static const LoadedRules loaded = LoadRuleSet(packs);
  const auto register_suite = [](const char* name, auto body) {
    struct Body : testing::Test {
      explicit Body(decltype(body) run) : run_(std::move(run)) {}
      void TestBody() override { run_(); }
      decltype(body) run_;
    };
    testing::RegisterTest(
        "RulePack", name, nullptr, nullptr, __FILE__, __LINE__,
        [body]() -> testing::Test* { return new Body(body); });
  };
  register_suite("LoadsWithoutADiagnostic",
                 [] { Complain(loaded.diagnostics); });
  if (!loaded.ok()) return RUN_ALL_TESTS();
  register_suite("HasNoFaultyRule", [] { Complain(LintRules(loaded.rules)); });
  register_suite("HasNoDeadLexiconRow",
                 [] { Complain(LintLexicons(loaded.rules)); });
  register_suite("HasNoIdleGuard",
                 [] { Complain(FindIdleGuards(loaded.rules)); });
  static const Trial trial(loaded.rules);
  for (const Rule& rule : loaded.rules.rules) {
    Register(trial, rule, rule.positive, ExampleList::kPositive);
    Register(trial, rule, rule.negative, ExampleList::kNegative);
    Register(trial, rule, rule.todo_positive, ExampleList::kTodo);
  }
  return RUN_ALL_TESTS();
}
