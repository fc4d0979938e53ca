// Tests anyqtama/date.h against a calendar that is walked day by day.
#include "anyqtama/date.h"
#include "slow_days.h"

namespace anyqtama {
namespace {

using std::chrono::days;
using testing_support::Civil;
using testing_support::civil;
using testing_support::day;
using testing_support::days_of_months;
using testing_support::next_day;

TEST(Date, IsThatOfACalendarWalkedDayByDay) {
  Civil walked{1900, 1, 1};
  int weekday = 1;  // a Monday
  for (Date date = first_date; date <= last_date; date += days{1}) {
    const Civil found = civil(date);
    ASSERT_EQ(std::tie(found.year, found.month, found.day),
              std::tie(walked.year, walked.month, walked.day));
    ASSERT_EQ(year_of(date), walked.year) << to_iso(date);
    ASSERT_EQ(weekday_of(date), weekday) << to_iso(date);
    walked = next_day(walked);
    weekday = (weekday + 1) % 7;
  }
}

TEST(AddMonths, EqualsASlowCountFromEveryDayOfFourYears) {
  for (Date from = day("2020-01-01"); from <= day("2024-03-31"); from += days{1})
    for (int months = 0; months <= 60; ++months)
      ASSERT_EQ(add_months(from, months), from + days{days_of_months(civil(from), months)})
          << months << " months after " << to_iso(from);
}

TEST(MonthsBetween, CountsTheFirstsOfMonthsBetweenEveryPairOfDaysInFourYears) {
  const Date end = day("2024-03-31");
  for (Date from = day("2020-01-01"); from <= end; from += days{1}) {
    int firsts = 0;
    Civil walked = civil(from);
    for (Date to = from; to <= end; to += days{1}) {
      ASSERT_EQ(months_between(from, to), firsts) << to_iso(from) << " to " << to_iso(to);
      ASSERT_EQ(months_between(to, from), -firsts) << to_iso(to) << " to " << to_iso(from);
      walked = next_day(walked);
      if (walked.day == 1) ++firsts;
    }
  }
}

}  // namespace
}  // namespace anyqtama
