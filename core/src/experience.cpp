#include "anyqtama/experience.h"

#include <algorithm>
#include <chrono>

namespace anyqtama {
namespace {

using std::chrono::days;

constexpr int months_in_year = 12;

struct Worked {
  int days = 0;
  Date last{};
};

// The union of the periods, cut off after `as_of`.
Worked count_days(std::vector<Period> periods, Date as_of) {
  const auto earlier = [](const Period& a, const Period& b) { return a.from < b.from; };
  std::make_heap(periods.begin(), periods.end(), earlier);  // std::sort weighs 2 KB for each type
  std::sort_heap(periods.begin(), periods.end(), earlier);
  Worked worked;
  for (const Period& period : periods) {
    const Date to = std::min(period.to.value_or(as_of), as_of);
    const Date from = worked.days == 0 ? period.from : std::max(period.from, worked.last + days{1});
    if (from > to) continue;
    worked.days += static_cast<int>((to - from).count()) + 1;
    worked.last = to;
  }
  return worked;
}

Duration span(Date first, Date end) {
  int months = months_between(first, end);
  if (add_months(first, months) > end) --months;
  return {months / months_in_year, months % months_in_year,
          static_cast<int>((end - add_months(first, months)).count())};
}

Duration measure_periods(const std::vector<Period>& periods, Date as_of) {
  const Worked worked = count_days(periods, as_of);
  if (worked.days == 0) return {};
  const Date end = worked.last + days{1};
  return span(end - days{worked.days}, end);
}

}  // namespace

Duration measure(const Experience& experience, Date as_of) {
  if (const auto* total = std::get_if<Duration>(&experience)) return *total;
  return measure_periods(std::get<std::vector<Period>>(experience), as_of);
}

std::optional<Date> day_reaching(const Experience& experience, Duration target, Date as_of) {
  const auto* periods = std::get_if<std::vector<Period>>(&experience);
  if (periods == nullptr) return std::nullopt;
  const bool open = std::any_of(periods->begin(), periods->end(),
                                [](const Period& period) { return !period.to; });
  if (!open || measure_periods(*periods, last_date) < target) return std::nullopt;
  // While a period is open every day adds one, so the measure only grows: halve the range.
  Date before = as_of - days{1};
  Date reached = last_date;
  while (reached - before > days{1}) {
    const Date middle = before + (reached - before) / 2;
    (measure_periods(*periods, middle) < target ? before : reached) = middle;
  }
  return reached;
}

}  // namespace anyqtama
