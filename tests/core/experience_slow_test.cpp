// Tests anyqtama/experience.h against a slow and independent way of counting.
#include <algorithm>
#include <set>

#include "anyqtama/experience.h"
#include "support.h"

namespace anyqtama {
namespace {

using std::chrono::days;
using testing_support::day;

struct Civil {
  int year, month, day;
};

int length_of(int year, int month) {
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : lengths[month - 1];
}

Civil civil(Date date) {
  const std::string iso = to_iso(date);
  return {std::stoi(iso.substr(0, 4)), std::stoi(iso.substr(5, 2)), std::stoi(iso.substr(8))};
}

// Which day of the month `months` later is the same number, or the last: as a count of days.
int days_of_months(const Civil& first, int months) {
  int year = first.year;
  int month = first.month;
  int passed = 0;
  for (int i = 0; i < months; ++i) {
    passed += length_of(year, month);
    month = month == 12 ? 1 : month + 1;
    year += month == 1 ? 1 : 0;
  }
  return passed - first.day + std::min(first.day, length_of(year, month));
}

// Adds month after month as long as they fit.
Duration slow_span(Date first, int length) {
  const Civil from = civil(first);
  int months = 0;
  while (days_of_months(from, months + 1) <= length) ++months;
  return {months / 12, months % 12, length - days_of_months(from, months)};
}

TEST(Measure, EqualsASlowCountForEveryPairOfDays) {
  const Date end = day("2021-03-31");
  for (Date from = day("2019-12-01"); from <= end; from += days{1})
    for (Date to = from; to <= end; to += days{1})
      ASSERT_EQ(measure(std::vector<Period>{{from, to}}, last_date),
                slow_span(from, static_cast<int>((to - from).count()) + 1))
          << to_iso(from) << " to " << to_iso(to);
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

TEST(Measure, EqualsASlowCountOfTwoPeriodsWithEveryGapAndOverlap) {
  const Date as_of = day("2021-03-01");
  const Period first{day("2020-01-15"), day("2020-04-30")};
  for (Date from = day("2019-12-20"); from <= day("2020-05-20"); from += days{1}) {
    for (int length = 1; length <= 330; length += 7) {
      const Period second{from, from + days{length - 1}};
      std::set<Date> counted;
      for (const Period& period : {first, second})
        for (Date date = period.from; date <= std::min(*period.to, as_of); date += days{1})
          counted.insert(date);
      const int size = static_cast<int>(counted.size());
      ASSERT_EQ(measure(std::vector<Period>{first, second}, as_of),
                slow_span(*counted.rbegin() + days{1 - size}, size))
          << to_iso(second.from) << " to " << to_iso(*second.to);
    }
  }
}

}  // namespace
}  // namespace anyqtama
