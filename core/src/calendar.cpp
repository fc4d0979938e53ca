#include "anyqtama/calendar.h"

#include <algorithm>

namespace anyqtama {
namespace {

using std::chrono::days;

Date first_day_of(int year) {
  return std::chrono::year{year} / std::chrono::January / std::chrono::day{1};
}

bool is_weekend(Date date) {
  const int weekday = weekday_of(date);
  return weekday == 0 || weekday == 6;
}

}  // namespace

WorkingCalendar WorkingCalendar::of(std::vector<CalendarYear> years) {
  WorkingCalendar calendar;
  calendar.first_ = first_day_of(years.front().year);
  const Date end = first_day_of(years.back().year + 1);
  for (Date date = calendar.first_; date < end; date += days{1})
    calendar.is_working_.push_back(is_weekend(date) ? 0 : 1);
  for (const CalendarYear& year : years) {
    for (const CalendarDay& day : year.days) {
      calendar.is_working_[calendar.index(day.date)] = day.working ? 1 : 0;
      calendar.named_.push_back(day);
    }
  }
  for (std::size_t day = 0; day < calendar.is_working_.size(); ++day) {
    calendar.working_before_.push_back(static_cast<std::int32_t>(calendar.working_days_.size()));
    if (calendar.is_working_[day] != 0)
      calendar.working_days_.push_back(static_cast<std::int32_t>(day));
  }
  calendar.years_ = std::move(years);
  return calendar;
}

std::optional<Date> WorkingCalendar::nth_from(Date first_counted, int count) const {
  if (!covers(first_counted)) return std::nullopt;
  const auto rank = static_cast<std::size_t>(working_before_[index(first_counted)] + count - 1);
  if (rank >= working_days_.size()) return std::nullopt;
  return first_ + days{working_days_[rank]};
}

std::optional<Date> WorkingCalendar::after(Date start, int count) const {
  return nth_from(start + days{1}, count);
}

std::optional<Date> WorkingCalendar::including(Date start, int count) const {
  return nth_from(start, count);
}

std::string_view WorkingCalendar::reason(Date date) const {
  const auto named =
      std::lower_bound(named_.begin(), named_.end(), date,
                       [](const CalendarDay& day, Date wanted) { return day.date < wanted; });
  return named != named_.end() && named->date == date ? named->id : std::string_view("weekend");
}

std::vector<SkippedDay> WorkingCalendar::skipped(Date start, Date end) const {
  std::vector<SkippedDay> off;
  for (Date date = std::max(start + days{1}, first_); date <= std::min(end, last());
       date += days{1})
    if (!is_working_day(date)) off.push_back({date, reason(date)});
  return off;
}

bool WorkingCalendar::touches_projection(Date from, Date to) const {
  return std::any_of(years_.begin(), years_.end(), [&](const CalendarYear& year) {
    return year.projected && from < first_day_of(year.year + 1) && to >= first_day_of(year.year);
  });
}

}  // namespace anyqtama
