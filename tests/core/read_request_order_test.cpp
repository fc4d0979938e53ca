// Tests json/read_request.h: which of several faults is reported, and the limits of the text.
#include "request_support.h"

namespace anyqtama {
namespace {

using testing_support::answers_fault;
using testing_support::assess_fault;

struct Row {
  const char* text;
  const char* fault;
};

TEST(OneFault, OfTheTextComesFirst) {
  const Row rows[] = {
      {"{\"as_of\": null, \"region\": \"\xFF\"}", "invalid_utf8 "},
      {"{\"\xFF\" ", "invalid_utf8 "},
      {R"({"as_of": null, )", "invalid_json "},
      {R"({"as_of": 1e400, )", "invalid_json "},
      {R"({"as_of": null, "x": [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]})", "too_deep "},
      {R"({"as_of": 1e400, "x": [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]})", "too_deep "},
      {R"({"as_of": null, "x": [[[[[[[[[[[[[[[]]]]]]]]]]]]]]]})", "wrong_type /as_of"},
  };
  for (const Row& row : rows) EXPECT_EQ(assess_fault(row.text), row.fault) << row.text;
}

TEST(OneFault, IsTheFirstInTheDocumentNotInTheContract) {
  const Row rows[] = {
      {R"({"answers": {"foreign_language": 1}, "as_of": "2022"})",
       "wrong_type /answers/foreign_language"},
      {R"({"as_of": "2022", "answers": {"foreign_language": 1}})", "invalid_date /as_of"},
      {R"({"events": {"issued": "x"}, "colour": 1, "as_of": 5})", "invalid_date /events/issued"},
      {R"({"colour": 1, "events": {"issued": "x"}})", "unknown_key /colour"},
      {R"({"as_of": "2022-05-04", "as_of": "x", "region": 1})", "duplicate_key /as_of"},
      {R"({"as_of": "x", "as_of": "2022-05-04"})", "invalid_date /as_of"},
      {R"({"region": 1, "region": 1})", "wrong_type /region"},
      {R"({"region": "almaty", "region": 1})", "duplicate_key /region"},
  };
  for (const Row& row : rows) EXPECT_EQ(assess_fault(row.text), row.fault) << row.text;
}

TEST(OneFault, WithinTheAnswersIsTheFirstInTheDocument) {
  const Row rows[] = {
      {R"("qualification_level": 9, "profession": "x")",
       "out_of_range /answers/qualification_level"},
      {R"("documents": ["x", 5], "qualification_level": 9)", "unknown_value /answers/documents/0"},
      {R"("experience": {"months": 12, "years": "x"})", "out_of_range /answers/experience/months"},
      {R"("experience": {"periods": [{"to": "x", "from": "y"}]})",
       "invalid_date /answers/experience/periods/0/to"},
      {R"("experience": {"periods": [{"from": "2020-01-02", "to": "2020-01-01"}, {"from": 1}]})",
       "reversed_period /answers/experience/periods/0/to"},
  };
  for (const Row& row : rows) EXPECT_EQ(answers_fault(row.text), row.fault) << row.text;
}

TEST(OneFault, ThatNeedsTheDayOfFilingComesAfterAllOthersOfTheDocument) {
  const std::string open_after =
      R"("answers": {"experience": {"periods": [{"from": "2022-05-05"}]}})";
  EXPECT_EQ(assess_fault("{" + open_after + R"(, "as_of": "2022-05-04"})"),
            "reversed_period /answers/experience/periods/0/from");
  EXPECT_EQ(assess_fault("{" + open_after + R"(, "as_of": "2022-05-04", "region": 1})"),
            "wrong_type /region");
  EXPECT_EQ(assess_fault("{" + open_after + R"(, "as_of": "2022-05-0"})"), "invalid_date /as_of");
  EXPECT_EQ(assess_fault("{" + open_after + "}"), "missing_key /as_of");
}

TEST(OneFault, ThatNeedsTheDayOfFilingComesBeforeMissingKeys) {
  EXPECT_EQ(answers_fault(R"("experience": {"periods": [{}, {"from": "2022-05-05"}]})"),
            "reversed_period /answers/experience/periods/1/from");
}

TEST(OneFault, OfAMissingKeyComesAfterAllOthersButNotCovered) {
  const Row rows[] = {
      {R"({"answers": {"experience": {}}, "region": 1})", "wrong_type /region"},
      {R"({"answers": {"qualification_level": 9}})", "out_of_range /answers/qualification_level"},
      {R"({"as_of": "2019-05-06", "answers": {"experience": {}}})",
       "missing_key /answers/experience/periods"},
      {R"({"as_of": "2019-05-06", "answers": {"experience": {"periods": [{"to": "2018-01-01"}]}}})",
       "missing_key /answers/experience/periods/0/from"},
  };
  for (const Row& row : rows) EXPECT_EQ(assess_fault(row.text), row.fault) << row.text;
}

TEST(OneFault, OfAnUncoveredDayComesLast) {
  const Row rows[] = {
      {R"({"as_of": "2019-05-06", "region": 1})", "wrong_type /region"},
      {R"({"as_of": "2019-05-06", "answers": {"profession": "x"}})",
       "unknown_value /answers/profession"},
      {R"({"as_of": "2019-05-06", "answers": {"experience": {"periods": [{"from": "2019-05-07"}]}}})",
       "reversed_period /answers/experience/periods/0/from"},
      {R"({"as_of": "2019-05-06"})", "not_covered /as_of from 2021-01-05"},
  };
  for (const Row& row : rows) EXPECT_EQ(assess_fault(row.text), row.fault) << row.text;
}

TEST(Limits, AreSixtyFourKibibytesAndNoByteMore) {
  const std::string request = R"({"as_of": "2022-05-04"})";
  const std::string blanks(64 * 1024 - request.size(), ' ');
  EXPECT_EQ(assess_fault(request + blanks), "-");
  EXPECT_EQ(assess_fault(request + blanks + ' '), "too_large ");
  EXPECT_EQ(assess_fault(std::string(64 * 1024 + 1, '\xFF')), "too_large ");
  EXPECT_EQ(assess_fault(std::string(64 * 1024, '\xFF')), "invalid_utf8 ");
}

TEST(Limits, AreSixteenLevelsAndNoneMore) {
  const auto nested = [](std::size_t depth) {
    return R"({"x": )" + std::string(depth - 1, '[') + std::string(depth - 1, ']') + '}';
  };
  EXPECT_EQ(assess_fault(nested(16)), "unknown_key /x");
  EXPECT_EQ(assess_fault(nested(17)), "too_deep ");
}

TEST(Keys, AreTheSameHoweverTheyAreEscaped) {
  EXPECT_EQ(assess_fault(R"({"\u0061s_of": "2022-05-04"})"), "-");
  EXPECT_EQ(assess_fault(R"({"as_of": "2022-05-04", "\u0061s_of": "2022-05-04"})"),
            "duplicate_key /as_of");
  EXPECT_EQ(assess_fault(R"({"as_of": "2022-05-04", "\u002f": 1})"), "unknown_key /~1");
}

}  // namespace
}  // namespace anyqtama
