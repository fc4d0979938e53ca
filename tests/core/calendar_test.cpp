// Tests anyqtama/calendar.h.
#include "anyqtama/calendar.h"

#include "support.h"

namespace anyqtama {
namespace {

using testing_support::day;
using testing_support::shown;

// 2022 and 2023 of nobody's law: Monday 9 May off, Saturday 14 May worked for Friday 13 May; the
// New Year of 2023 off and 2023 projected.
WorkingCalendar two_years() {
  return WorkingCalendar::of({{2022,
                               "official",
                               false,
                               {{day("2022-05-09"), "spring_day", false},
                                {day("2022-05-13"), "swapped_day_off", false},
                                {day("2022-05-14"), "swapped_working_day", true}}},
                              {2023, "projected", true, {{day("2023-01-02"), "new_year", false}}}});
}

TEST(WorkingCalendar, CoversItsYearsAndNoDayMore) {
  const WorkingCalendar calendar = two_years();
  EXPECT_FALSE(calendar.covers(day("2021-12-31")));
  EXPECT_TRUE(calendar.covers(day("2022-01-01")));
  EXPECT_TRUE(calendar.covers(day("2023-12-31")));
  EXPECT_FALSE(calendar.covers(day("2024-01-01")));
}

TEST(WorkingCalendar, ChangesThePlainWeekDayByDay) {
  const struct {
    const char* date;
    bool working;
  } rows[] = {
      {"2022-05-06", true},  {"2022-05-07", false}, {"2022-05-08", false},  // the plain week
      {"2022-05-09", false}, {"2022-05-10", true},                          // a day off
      {"2022-05-13", false}, {"2022-05-14", true},  {"2022-05-15", false},  // swapped days
  };
  for (const auto& row : rows)
    EXPECT_EQ(two_years().is_working_day(day(row.date)), row.working) << row.date;
}

TEST(After, CountsWorkingDaysWithoutTheStartDay) {
  const struct {
    const char* start;
    int count;
    const char* due;
  } rows[] = {
      {"2022-05-04", 1, "2022-05-05"},  // an ordinary day
      {"2022-05-06", 1, "2022-05-10"},  // over a weekend and a day off
      {"2022-05-07", 1, "2022-05-10"},  // from a Saturday
      {"2022-05-09", 1, "2022-05-10"},  // from a day off
      {"2022-05-12", 1, "2022-05-14"},  // onto a worked Saturday
      {"2022-05-06", 4, "2022-05-14"}, {"2022-05-06", 5, "2022-05-16"},
      {"2022-12-30", 1, "2023-01-03"},  // into the next year
  };
  for (const auto& row : rows)
    EXPECT_EQ(shown(two_years().after(day(row.start), row.count)), row.due)
        << row.count << " after " << row.start;
}

TEST(Including, CountsAWorkingStartDayAsTheFirst) {
  const struct {
    const char* start;
    int count;
    const char* due;
  } rows[] = {
      {"2022-05-04", 1, "2022-05-04"}, {"2022-05-04", 2, "2022-05-05"},
      {"2022-05-07", 1, "2022-05-10"}, {"2022-05-09", 1, "2022-05-10"},
      {"2022-05-14", 1, "2022-05-14"}, {"2022-05-06", 5, "2022-05-14"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(shown(two_years().including(day(row.start), row.count)), row.due)
        << row.count << " from " << row.start;
}

TEST(After, IsEmptyWhereTheCountTouchesADayThatIsNotCovered) {
  const struct {
    const char* start;
    int count;
    const char* due;
  } rows[] = {
      {"2021-12-30", 1, "-"},           // the first day counted is not covered
      {"2021-12-31", 1, "2022-01-03"},  // it is
      {"2023-12-28", 1, "2023-12-29"},  // the last working day
      {"2023-12-28", 2, "-"},          {"2023-12-29", 1, "-"},      {"2023-12-31", 1, "-"},
      {"2024-06-01", 1, "-"},          {"2022-01-03", 100000, "-"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(shown(two_years().after(day(row.start), row.count)), row.due)
        << row.count << " after " << row.start;
  EXPECT_EQ(shown(two_years().including(day("2021-12-31"), 1)), "-");
  EXPECT_EQ(shown(two_years().including(day("2024-01-01"), 1)), "-");
}

std::string skipped(const char* start, const char* end) {
  std::string all;
  const WorkingCalendar calendar = two_years();
  for (const SkippedDay& off : calendar.skipped(day(start), day(end)))
    all += to_iso(off.date) + " " + std::string(off.reason) + "; ";
  return all;
}

TEST(Skipped, ListsEveryDayOffWithItsReason) {
  EXPECT_EQ(skipped("2022-05-06", "2022-05-10"),
            "2022-05-07 weekend; 2022-05-08 weekend; 2022-05-09 spring_day; ");
  EXPECT_EQ(skipped("2022-05-12", "2022-05-16"),
            "2022-05-13 swapped_day_off; 2022-05-15 weekend; ");
}

TEST(Skipped, LeavesOutTheStartDayAndTakesTheLast) {
  EXPECT_EQ(skipped("2022-05-07", "2022-05-08"), "2022-05-08 weekend; ");
  EXPECT_EQ(skipped("2022-05-07", "2022-05-07"), "");
  EXPECT_EQ(skipped("2022-05-08", "2022-05-07"), "");
}

TEST(Skipped, StaysWithinTheCalendar) {
  EXPECT_EQ(skipped("2021-12-01", "2022-01-01"), "2022-01-01 weekend; ");
  EXPECT_EQ(skipped("2023-12-29", "2024-02-01"), "2023-12-30 weekend; 2023-12-31 weekend; ");
}

TEST(TouchesProjection, LooksAtBothEnds) {
  const WorkingCalendar calendar = two_years();
  EXPECT_FALSE(calendar.touches_projection(day("2022-12-01"), day("2022-12-31")));
  EXPECT_TRUE(calendar.touches_projection(day("2022-12-31"), day("2023-01-01")));
  EXPECT_TRUE(calendar.touches_projection(day("2023-12-31"), day("2023-12-31")));
  EXPECT_FALSE(calendar.touches_projection(day("2024-01-01"), day("2024-01-02")));
}

TEST(Years, AreKeptInOrderWithTheirStatus) {
  const WorkingCalendar calendar = two_years();
  ASSERT_EQ(calendar.years().size(), 2U);
  EXPECT_EQ(calendar.years()[0].year, 2022);
  EXPECT_EQ(calendar.years()[1].status, "projected");
}

}  // namespace
}  // namespace anyqtama
