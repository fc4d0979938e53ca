// Tests anyqtama/experience.h against a slow and independent way of counting.
#include <set>

#include "anyqtama/experience.h"
#include "slow_days.h"

namespace anyqtama {
namespace {

using std::chrono::days;
using testing_support::civil;
using testing_support::day;
using testing_support::days_of_months;
using testing_support::SlowSpan;

Duration slow_span(Date first, int length) { return SlowSpan(first).lengthened(length); }

void expect_slow_counts(Date first, Date end) {
  for (Date from = first; from <= end; from += days{1}) {
    SlowSpan span(from);
    for (Date to = from; to <= end; to += days{1})
      ASSERT_EQ(measure(std::vector<Period>{{from, to}}, last_date), span.lengthened())
          << to_iso(from) << " to " << to_iso(to);
  }
}

TEST(Measure, EqualsASlowCountForEveryPairOfDaysInFourYears) {
  expect_slow_counts(day("2020-01-01"), day("2024-03-31"));  // two leap days
}

TEST(Measure, EqualsASlowCountAroundTheFirstDayOfTheClock) {
  expect_slow_counts(day("1969-11-20"), day("1970-03-02"));
}

TEST(Measure, EqualsASlowCountAroundTheEdgesOfTheBands) {
  for (Date from = day("2007-12-25"); from <= day("2012-03-05"); from += days{1})
    for (const int years : {1, 3, 10})
      for (int off = -3; off <= 3; ++off) {
        const int length = days_of_months(civil(from), 12 * years) + off;
        ASSERT_EQ(measure(std::vector<Period>{{from, from + days{length - 1}}}, last_date),
                  slow_span(from, length))
            << to_iso(from) << ", " << length << " days";
      }
}

// The days of both periods through `as_of`, one by one.
Duration slow_measure(const std::vector<Period>& periods, Date as_of) {
  std::set<Date> counted;
  for (const Period& period : periods)
    for (Date date = period.from; date <= std::min(period.to.value_or(as_of), as_of);
         date += days{1})
      counted.insert(date);
  const int size = static_cast<int>(counted.size());
  return size == 0 ? Duration{} : slow_span(*counted.rbegin() + days{1 - size}, size);
}

TEST(Measure, EqualsASlowCountOfTwoPeriodsWithEveryGapAndOverlap) {
  const Date as_of = day("2021-03-01");
  for (const char* end : {"2020-01-15", "2020-04-30"}) {
    const Period first{day("2020-01-15"), day(end)};
    for (Date from = day("2019-12-20"); from <= day("2020-05-20"); from += days{1}) {
      for (int length = 1; length <= 330; length += 7) {
        const std::vector<Period> periods{first, {from, from + days{length - 1}}};
        ASSERT_EQ(measure(periods, as_of), slow_measure(periods, as_of))
            << to_iso(from) << ", " << length << " days, beside those through " << end;
      }
    }
  }
}

// The day is looked for one after the other.
std::optional<Date> slow_day_reaching(const std::vector<Period>& periods, Duration target,
                                      Date as_of) {
  for (Date date = as_of; date <= last_date; date += days{1})
    if (measure(periods, date) >= target) return date;
  return std::nullopt;
}

TEST(DayReaching, EqualsASearchDayByDayBeforeAndAfterAGap) {
  const Date as_of = day("2020-02-10");
  const Period closed{day("2019-02-01"), day("2019-08-31")};
  for (Date from = day("2019-08-20"); from <= day("2020-03-05"); from += days{3}) {
    const std::vector<Period> periods{closed, {from, std::nullopt}};
    for (const Duration target : {Duration{1, 0, 0}, Duration{1, 0, 1}, Duration{3, 0, 1}})
      ASSERT_EQ(day_reaching(periods, target, as_of), slow_day_reaching(periods, target, as_of))
          << to_iso(from) << ", " << testing::PrintToString(target);
  }
}

TEST(DayReaching, IsTodayWhereTheTargetIsReachedAlready) {
  const std::vector<Period> periods{{day("2019-02-01"), std::nullopt}};
  for (Date as_of = day("2020-01-20"); as_of <= day("2020-02-10"); as_of += days{1})
    ASSERT_EQ(day_reaching(periods, {1, 0, 0}, as_of), std::max(day("2020-01-31"), as_of))
        << to_iso(as_of);
}

}  // namespace
}  // namespace anyqtama
