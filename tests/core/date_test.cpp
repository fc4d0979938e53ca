// Tests anyqtama/date.h.
#include "anyqtama/date.h"

#include "support.h"

namespace anyqtama {
namespace {

using testing_support::day;

TEST(ParseDate, ReadsDaysThatExist) {
  for (const char* text : {"1900-01-01", "2000-02-29", "2020-02-29", "2021-02-28", "2022-04-30",
                           "2022-12-31", "2100-02-28", "2100-12-31"}) {
    SCOPED_TRACE(text);
    ASSERT_TRUE(parse_date(text));
    EXPECT_EQ(to_iso(*parse_date(text)), text);
  }
}

TEST(ParseDate, RefusesDaysThatDoNotExistOrLieOutside) {
  for (const char* text : {"1899-12-31", "2101-01-01", "0000-01-01", "9999-12-31", "1900-02-29",
                           "2021-02-29", "2100-02-29", "2022-02-30", "2022-04-31", "2022-00-10",
                           "2022-13-10", "2022-05-00", "2022-05-32"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
}

TEST(ParseDate, RefusesEveryOtherWayOfWriting) {
  for (const char* text :
       {"", "2022", "2022-05", "2022-5-04", "2022-05-4", "22-05-04", "2022/05/04", "04.05.2022",
        "20220504", " 2022-05-04", "2022-05-04 ", "2022-05-04T10:00", "+022-05-04", "-022-05-04",
        "2022-05-0x", "2022-05-04Z", "٢٠٢٢-05-04"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
  EXPECT_FALSE(parse_date(std::string_view("2022-05-04\0", 11)));
}

TEST(ParseMinute, ReadsTheMinutesOfADay) {
  const struct {
    const char* text;
    int minute;
  } rows[] = {{"00:00", 0}, {"00:01", 1}, {"09:59", 599}, {"18:30", 1110}, {"23:59", 1439}};
  for (const auto& row : rows) EXPECT_EQ(parse_minute(row.text), row.minute) << row.text;
}

TEST(ParseMinute, RefusesWhatIsNoMinuteOfADay) {
  for (const char* text : {"", "24:00", "23:60", "9:00", "09:0", "09:00:00", "0900", "-1:00",
                           "09.00", "09:00Z", " 9:00"})
    EXPECT_FALSE(parse_minute(text)) << text;
}

TEST(ParseMoment, LeavesTheTimeEmptyWhereThereIsNone) {
  const auto bare = parse_moment("2022-05-04");
  ASSERT_TRUE(bare);
  EXPECT_EQ(bare->day, day("2022-05-04"));
  EXPECT_EQ(bare->minute, std::nullopt);
}

TEST(ParseMoment, ReadsDayAndTime) {
  const auto exact = parse_moment("2022-05-04T18:31");
  ASSERT_TRUE(exact);
  EXPECT_EQ(exact->day, day("2022-05-04"));
  EXPECT_EQ(exact->minute, 18 * 60 + 31);
}

TEST(ParseMoment, RefusesSecondsZonesAndHalfATime) {
  for (const char* text :
       {"2022-05-04T", "T10:00", "2022-05-04T10", "2022-05-04T10:00:00", "2022-05-04T10:00Z",
        "2022-05-04T10:00+06:00", "2022-05-04t10:00", "2022-05-04 10:00", "2022-05-04T24:00",
        "2022-02-30T10:00", "2022-05-04T10:00T10:00", ""})
    EXPECT_FALSE(parse_moment(text)) << text;
}

TEST(AddMonths, KeepsTheDayNumberOrTakesTheLastDayOfTheMonth) {
  const struct {
    const char* from;
    int months;
    const char* to;
  } rows[] = {
      {"2022-05-04", 0, "2022-05-04"},  {"2022-05-04", 3, "2022-08-04"},
      {"2021-11-30", 3, "2022-02-28"},  {"2023-11-30", 3, "2024-02-29"},
      {"2022-01-31", 1, "2022-02-28"},  {"2022-03-31", 1, "2022-04-30"},
      {"2022-02-28", 1, "2022-03-28"},  {"2022-12-31", 2, "2023-02-28"},
      {"2020-02-29", 12, "2021-02-28"}, {"2020-02-29", 48, "2024-02-29"},
      {"2019-12-15", 36, "2022-12-15"}, {"2022-01-31", -1, "2021-12-31"},
      {"2022-03-31", -1, "2022-02-28"}, {"2000-01-31", 241, "2020-02-29"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(to_iso(add_months(day(row.from), row.months)), row.to)
        << row.from << " and " << row.months << " months";
}

TEST(MonthsBetween, CountsCalendarMonthsWhateverTheDay) {
  EXPECT_EQ(months_between(day("2022-01-31"), day("2022-01-01")), 0);
  EXPECT_EQ(months_between(day("2022-01-31"), day("2022-02-01")), 1);
  EXPECT_EQ(months_between(day("2021-12-01"), day("2022-01-31")), 1);
  EXPECT_EQ(months_between(day("2019-03-15"), day("2022-02-15")), 35);
}

TEST(WeekdayOf, BeginsWithSunday) {
  EXPECT_EQ(weekday_of(day("2022-05-08")), 0);
  EXPECT_EQ(weekday_of(day("2022-05-09")), 1);
  EXPECT_EQ(weekday_of(day("2022-05-14")), 6);
}

TEST(YearOf, ChangesWithTheNewYear) {
  EXPECT_EQ(year_of(day("2021-12-31")), 2021);
  EXPECT_EQ(year_of(day("2022-01-01")), 2022);
}

TEST(ToIso, GivesBackEveryDayOfTheContract) {
  std::string before;
  for (Date date = first_date; date <= last_date; date += std::chrono::days{1}) {
    const std::string iso = to_iso(date);
    ASSERT_EQ(parse_date(iso), date);
    ASSERT_LT(before, iso);
    before = iso;
  }
}

}  // namespace
}  // namespace anyqtama
