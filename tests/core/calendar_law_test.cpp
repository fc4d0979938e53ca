// Tests the calendar of the law (data/calendars) against the official counts and a naive counter.
#include "anyqtama/calendar.h"
#include "naive_counter.h"

namespace anyqtama {
namespace {

using std::chrono::days;
using testing_support::day;
using testing_support::first_covered;
using testing_support::first_year;
using testing_support::last_covered;
using testing_support::last_year;
using testing_support::law;
using testing_support::NaiveCounter;
using testing_support::year_file;

constexpr int months_in_year = 12;

Date first_of_month(int year, int month) {
  return std::chrono::year{year} / month / std::chrono::day{1};
}

std::vector<int> working_days_by_month(int year) {
  std::vector<int> counts;
  for (int month = 1; month <= months_in_year; ++month) {
    int count = 0;
    const Date end = add_months(first_of_month(year, month), 1);
    for (Date date = first_of_month(year, month); date < end; date += days{1})
      count += law().calendar.is_working_day(date) ? 1 : 0;
    counts.push_back(count);
  }
  return counts;
}

TEST(CalendarOfTheLaw, HasTheOfficialNumberOfWorkingDaysInEveryMonth) {
  // Where the year was changed after its official table was drawn up: month, official, now.
  const struct {
    int year, month, official, now;
  } changed[] = {{2022, 10, 21, 20}, {2022, 12, 19, 21}, {2024, 6, 19, 20}};
  for (const int year : {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2024}) {
    SCOPED_TRACE(year);
    const nlohmann::json file = year_file(year);
    ASSERT_TRUE(file.contains("official_working_days_by_month"));
    auto expected = file["official_working_days_by_month"].get<std::vector<int>>();
    bool explained = false;
    for (const auto& change : changed) {
      if (change.year != year) continue;
      int& count = expected.at(static_cast<std::size_t>(change.month) - 1);
      EXPECT_EQ(count, change.official);
      count = change.now;
      explained = true;
    }
    EXPECT_EQ(file.contains("official_mismatch_explained"), explained);
    EXPECT_EQ(working_days_by_month(year), expected);
  }
}

TEST(CalendarOfTheLaw, HasTheNumberOfWorkingDaysThatItsFilesPrint) {
  for (int year = first_year; year <= last_year; ++year)
    EXPECT_EQ(working_days_by_month(year),
              year_file(year)["working_days_by_month"].get<std::vector<int>>())
        << year;
}

TEST(CalendarOfTheLaw, CoversTwelveYearsAndProjectsOnlyTheLast) {
  ASSERT_EQ(law().calendar.years().size(), 12U);
  int year = first_year;
  for (const CalendarYear& known : law().calendar.years()) {
    EXPECT_EQ(known.year, year);
    EXPECT_EQ(known.projected, year == last_year) << year;
    ++year;
  }
}

TEST(CalendarOfTheLaw, CountsEveryTermFromEveryDayAsANaiveCounterDoes) {
  const NaiveCounter naive;
  for (Date start = first_covered; start <= last_covered; start += days{1}) {
    ASSERT_EQ(law().calendar.is_working_day(start), naive.works(start)) << to_iso(start);
    for (int count = 1; count <= 15; ++count) {
      ASSERT_EQ(law().calendar.after(start, count), naive.after(start, count))
          << count << " after " << to_iso(start);
      ASSERT_EQ(law().calendar.including(start, count), naive.including(start, count))
          << count << " from " << to_iso(start);
    }
  }
}

TEST(CalendarOfTheLaw, NamesEveryDaySkipped) {
  const NaiveCounter naive;
  const Date start = day("2015-12-31");
  const auto skipped = law().calendar.skipped(start, last_covered);
  std::set<Date> dates;
  for (const SkippedDay& off : skipped) {
    EXPECT_FALSE(off.reason.empty());
    EXPECT_FALSE(naive.works(off.date)) << to_iso(off.date);
    dates.insert(off.date);
  }
  EXPECT_EQ(dates.size(), skipped.size());
  for (Date date = first_covered; date <= last_covered; date += days{1})
    EXPECT_EQ(dates.count(date) == 0, naive.works(date)) << to_iso(date);
}

}  // namespace
}  // namespace anyqtama
