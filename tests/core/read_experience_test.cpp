// Tests json/read_experience.h, as a part of a request.
#include "json/read_experience.h"

#include "request_support.h"

namespace anyqtama {
namespace {

using testing_support::answers_fault;
using testing_support::day;
using testing_support::read_request;
using testing_support::shown;

Experience read(const std::string& experience) {
  const Request request =
      read_request(R"({"as_of": "2022-05-04", "answers": {"experience": )" + experience + "}}");
  return request.answers.experience.value_or(Duration{-1, 0, 0});
}

std::string fault(const std::string& experience) {
  return answers_fault("\"experience\": " + experience);
}

TEST(ReadExperience, KeepsPeriodsAsTheyWereTold) {
  const auto periods = std::get<std::vector<Period>>(
      read(R"({"periods": [{"from": "2021-09-01"}, {"to": "2021-08-31", "from": "2019-02-01"}]})"));
  ASSERT_EQ(periods.size(), 2U);
  EXPECT_EQ(periods[0].from, day("2021-09-01"));
  EXPECT_EQ(shown(periods[0].to), "-");
  EXPECT_EQ(periods[1].from, day("2019-02-01"));
  EXPECT_EQ(shown(periods[1].to), "2021-08-31");
}

TEST(ReadExperience, TakesAnEmptyListForNone) {
  EXPECT_TRUE(std::get<std::vector<Period>>(read(R"({"periods": []})")).empty());
}

TEST(ReadExperience, FillsTheMissingPartsOfATotalWithZero) {
  const struct {
    const char* text;
    Duration total;
  } rows[] = {{R"({"years": 3, "months": 11, "days": 29})", {3, 11, 29}},
              {R"({"years": 80})", {80, 0, 0}},
              {R"({"months": 6})", {0, 6, 0}},
              {R"({"days": 1})", {0, 0, 1}},
              {R"({"days": 0})", {0, 0, 0}},
              {R"({"years": -0})", {0, 0, 0}}};
  for (const auto& row : rows) EXPECT_EQ(std::get<Duration>(read(row.text)), row.total) << row.text;
}

TEST(ReadExperience, KeepsEachPartOfATotalInItsRange) {
  const struct {
    const char* text;
    const char* fault;
  } rows[] = {
      {R"({"years": 81})", "out_of_range /answers/experience/years"},
      {R"({"years": -1})", "out_of_range /answers/experience/years"},
      {R"({"months": 12})", "out_of_range /answers/experience/months"},
      {R"({"months": -1})", "out_of_range /answers/experience/months"},
      {R"({"days": 30})", "out_of_range /answers/experience/days"},
      {R"({"days": -1})", "out_of_range /answers/experience/days"},
      {R"({"years": 99999999999999999999})", "out_of_range /answers/experience/years"},
      {R"({"years": 3.0})", "wrong_type /answers/experience/years"},
      {R"({"years": -0.0})", "wrong_type /answers/experience/years"},
      {R"({"years": 1e400})", "wrong_type /answers/experience/years"},
      {R"({"years": "3"})", "wrong_type /answers/experience/years"},
      {R"({"years": null})", "wrong_type /answers/experience/years"},
  };
  for (const auto& row : rows) EXPECT_EQ(fault(row.text), row.fault) << row.text;
}

TEST(ReadExperience, WantsOneKindOfTwo) {
  const struct {
    const char* text;
    const char* fault;
  } rows[] = {
      {R"({})", "missing_key /answers/experience/periods"},
      {R"({"periods": [], "years": 1})", "unknown_key /answers/experience/years"},
      {R"({"days": 1, "periods": []})", "unknown_key /answers/experience/periods"},
      {R"({"weeks": 1})", "unknown_key /answers/experience/weeks"},
      {R"({"periods": [], "periods": []})", "duplicate_key /answers/experience/periods"},
      {R"({"years": 1, "months": 1, "years": 1})", "duplicate_key /answers/experience/years"},
      {R"([])", "wrong_type /answers/experience"},
      {R"(3)", "wrong_type /answers/experience"},
      {R"(null)", "wrong_type /answers/experience"},
      {R"({"periods": {}})", "wrong_type /answers/experience/periods"},
      {R"({"periods": null})", "wrong_type /answers/experience/periods"},
      {R"({"periods": [null]})", "wrong_type /answers/experience/periods/0"},
      {R"({"periods": ["2020-01-01"]})", "wrong_type /answers/experience/periods/0"},
  };
  for (const auto& row : rows) EXPECT_EQ(fault(row.text), row.fault) << row.text;
}

std::string period_fault(const std::string& period) {
  return fault(R"({"periods": [{"from": "2010-01-01", "to": "2010-01-01"}, )" + period + "]}");
}

TEST(ReadExperience, PointsAtTheFaultOfAPeriod) {
  const std::string at = " /answers/experience/periods/1";
  const struct {
    const char* text;
    std::string fault;
  } rows[] = {
      {R"({})", "missing_key" + at + "/from"},
      {R"({"to": "2020-01-01"})", "missing_key" + at + "/from"},
      {R"({"from": "2020-02-30"})", "invalid_date" + at + "/from"},
      {R"({"from": "2020-01-01T10:00"})", "invalid_date" + at + "/from"},
      {R"({"from": 2020})", "wrong_type" + at + "/from"},
      {R"({"from": null})", "wrong_type" + at + "/from"},
      {R"({"from": "2020-01-01", "to": "2021-02-29"})", "invalid_date" + at + "/to"},
      {R"({"from": "2020-01-01", "to": null})", "wrong_type" + at + "/to"},
      {R"({"from": "2020-01-01", "until": "2020-02-01"})", "unknown_key" + at + "/until"},
      {R"({"from": "2020-01-01", "from": "2020-01-01"})", "duplicate_key" + at + "/from"},
      {R"({"from": "2020-01-02", "to": "2020-01-01"})", "reversed_period" + at + "/to"},
      {R"({"to": "2020-01-01", "from": "2020-01-02"})", "reversed_period" + at + "/to"},
      {R"({"from": "2022-05-05"})", "reversed_period" + at + "/from"},
  };
  for (const auto& row : rows) EXPECT_EQ(period_fault(row.text), row.fault) << row.text;
}

TEST(ReadExperience, AllowsAPeriodOfOneDayAndOneAfterTheDayOfFiling) {
  for (const char* text :
       {R"({"from": "2020-01-01", "to": "2020-01-01"})", R"({"from": "2022-05-04"})",
        R"({"from": "2022-05-05", "to": "2030-01-01"})"})
    EXPECT_EQ(period_fault(text), "-") << text;
}

}  // namespace
}  // namespace anyqtama
