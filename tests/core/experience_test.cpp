// Tests anyqtama/experience.h.
#include "anyqtama/experience.h"

#include "support.h"

namespace anyqtama {
namespace {

using std::chrono::days;
using testing_support::day;
using testing_support::shown;

Period closed(const char* from, const char* to) { return {day(from), day(to)}; }
Period open(const char* from) { return {day(from), std::nullopt}; }
Experience worked(std::vector<Period> periods) { return periods; }

TEST(Measure, GivesATotalBackAsItWasSaid) {
  EXPECT_EQ(measure(Duration{3, 11, 29}, day("2022-05-04")), (Duration{3, 11, 29}));
  EXPECT_EQ(measure(Duration{}, day("2022-05-04")), Duration{});
}

TEST(Measure, CountsBothEndsOfAPeriod) {
  const struct {
    const char* from;
    const char* to;
    Duration length;
  } rows[] = {
      {"2021-05-04", "2021-05-04", {0, 0, 1}},   {"2021-05-01", "2021-05-30", {0, 0, 30}},
      {"2021-05-01", "2021-05-31", {0, 1, 0}},   {"2021-02-01", "2021-02-27", {0, 0, 27}},
      {"2021-02-01", "2021-02-28", {0, 1, 0}},   {"2020-02-01", "2020-02-28", {0, 0, 28}},
      {"2020-02-01", "2020-02-29", {0, 1, 0}},   {"2019-01-01", "2019-12-30", {0, 11, 30}},
      {"2019-01-01", "2019-12-31", {1, 0, 0}},   {"2019-01-01", "2020-01-01", {1, 0, 1}},
      {"2018-05-04", "2021-05-02", {2, 11, 29}}, {"2018-05-04", "2021-05-03", {3, 0, 0}},
      {"2018-05-04", "2021-05-04", {3, 0, 1}},   {"2011-05-04", "2021-05-02", {9, 11, 29}},
      {"2011-05-04", "2021-05-03", {10, 0, 0}},  {"2011-05-04", "2021-05-04", {10, 0, 1}},
  };
  for (const auto& row : rows)
    EXPECT_EQ(measure(worked({closed(row.from, row.to)}), day("2022-05-04")), row.length)
        << row.from << " to " << row.to;
}

TEST(Measure, TakesTheLastDayOfAMonthThatHasNoSuchDay) {
  const struct {
    const char* from;
    const char* to;
    Duration length;
  } rows[] = {
      {"2021-01-31", "2021-02-26", {0, 0, 27}},  {"2021-01-31", "2021-02-27", {0, 1, 0}},
      {"2021-01-31", "2021-02-28", {0, 1, 1}},   {"2021-01-31", "2021-03-30", {0, 2, 0}},
      {"2020-02-29", "2021-02-26", {0, 11, 29}}, {"2020-02-29", "2021-02-27", {1, 0, 0}},
      {"2020-02-29", "2021-02-28", {1, 0, 1}},   {"2016-02-29", "2020-02-28", {4, 0, 0}},
  };
  for (const auto& row : rows)
    EXPECT_EQ(measure(worked({closed(row.from, row.to)}), day("2022-05-04")), row.length)
        << row.from << " to " << row.to;
}

TEST(Measure, CountsAnOpenPeriodThroughTheDayOfFiling) {
  EXPECT_EQ(measure(worked({open("2022-05-04")}), day("2022-05-04")), (Duration{0, 0, 1}));
  EXPECT_EQ(measure(worked({open("2019-05-05")}), day("2022-05-03")), (Duration{2, 11, 29}));
  EXPECT_EQ(measure(worked({open("2019-05-05")}), day("2022-05-04")), (Duration{3, 0, 0}));
}

TEST(Measure, CountsNothingAfterTheDayOfFiling) {
  const Date filing = day("2022-05-04");
  EXPECT_EQ(measure(worked({closed("2022-05-04", "2030-01-01")}), filing), (Duration{0, 0, 1}));
  EXPECT_EQ(measure(worked({closed("2022-05-05", "2030-01-01")}), filing), Duration{});
  EXPECT_EQ(measure(worked({}), filing), Duration{});
}

TEST(Measure, CountsNoDayTwiceAndJoinsWhatAdjoins) {
  const Date filing = day("2022-05-04");
  const Duration year{1, 0, 0};
  const struct {
    const char* because;
    std::vector<Period> periods;
  } rows[] = {
      {"adjoining", {closed("2019-01-01", "2019-06-30"), closed("2019-07-01", "2019-12-31")}},
      {"overlapping", {closed("2019-01-01", "2019-10-31"), closed("2019-03-01", "2019-12-31")}},
      {"one within the other",
       {closed("2019-01-01", "2019-12-31"), closed("2019-03-01", "2019-04-30")}},
      {"the same twice", {closed("2019-01-01", "2019-12-31"), closed("2019-01-01", "2019-12-31")}},
      {"told backwards", {closed("2019-07-01", "2019-12-31"), closed("2019-01-01", "2019-06-30")}},
  };
  for (const auto& row : rows) EXPECT_EQ(measure(worked(row.periods), filing), year) << row.because;
}

TEST(Measure, LaysTheDaysEndToEndSoThatTheyFinishOnTheLast) {
  // One day is missing: the 1094 days begin on 2018-03-01, and that is one short of three years.
  const auto periods =
      worked({closed("2018-02-28", "2018-05-29"), closed("2018-05-31", "2021-02-27")});
  EXPECT_EQ(measure(periods, day("2022-05-04")), (Duration{2, 11, 27}));
  // 31 days that finish in a February are more than a month, in a March just one.
  EXPECT_EQ(
      measure(worked({closed("2020-12-01", "2020-12-30"), closed("2021-02-28", "2021-02-28")}),
              day("2022-05-04")),
      (Duration{0, 1, 1}));
  EXPECT_EQ(
      measure(worked({closed("2020-12-01", "2020-12-30"), closed("2021-03-31", "2021-03-31")}),
              day("2022-05-04")),
      (Duration{0, 1, 0}));
}

TEST(DayReaching, IsTheFirstDayThatGivesTheTarget) {
  const struct {
    Duration target;
    const char* on;
  } rows[] = {{{1, 0, 0}, "2022-08-31"},
              {{1, 0, 1}, "2022-09-01"},
              {{3, 0, 0}, "2024-08-31"},
              {{3, 0, 1}, "2024-09-01"},
              {{10, 0, 1}, "2031-09-01"}};
  const Experience since_september = worked({open("2021-09-01")});
  for (const auto& row : rows)
    EXPECT_EQ(shown(day_reaching(since_september, row.target, day("2022-05-04"))), row.on);
}

TEST(DayReaching, CountsWhatWasWorkedBefore) {
  const auto periods = worked({closed("2019-01-01", "2019-06-30"), open("2022-01-01")});
  const auto on = day_reaching(periods, {1, 0, 0}, day("2022-05-04"));
  ASSERT_TRUE(on);
  EXPECT_GE(measure(periods, *on), (Duration{1, 0, 0}));
  EXPECT_LT(measure(periods, *on - days{1}), (Duration{1, 0, 0}));
}

TEST(DayReaching, IsEmptyWhereNothingIsOpen) {
  EXPECT_FALSE(
      day_reaching(worked({closed("2021-01-01", "2021-12-30")}), {1, 0, 0}, day("2022-05-04")));
  EXPECT_FALSE(day_reaching(worked({}), {1, 0, 0}, day("2022-05-04")));
  EXPECT_FALSE(day_reaching(Duration{0, 11, 29}, {1, 0, 0}, day("2022-05-04")));
}

TEST(DayReaching, EndsWithTheYear2100) {
  EXPECT_EQ(shown(day_reaching(worked({open("2100-01-01")}), {1, 0, 0}, day("2100-05-04"))),
            "2100-12-31");
  EXPECT_FALSE(day_reaching(worked({open("2100-01-02")}), {1, 0, 0}, day("2100-05-04")));
}

}  // namespace
}  // namespace anyqtama
