// Kazakhstan's working days: a five-day week, changed day by day by the law on holidays and by the
// acts that move days off.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "anyqtama/date.h"

namespace anyqtama {

/// A day that differs from the plain week, or that has a name.
struct CalendarDay {
  Date date;
  std::string_view id;  ///< e.g. "victory_day"
  bool working;
};

/// One year; `projected` while its acts are not known yet.
struct CalendarYear {
  int year;
  std::string_view status;  ///< as in data/calendars
  bool projected;
  std::vector<CalendarDay> days;
};

/// Why a day is not worked: "weekend" or the id of a calendar day.
struct SkippedDay {
  Date date;
  std::string_view reason;
};

/// Consecutive years of working days. Every question is answered in constant time.
class WorkingCalendar {
 public:
  /// `years` follow each other without a gap, and the days within them.
  static WorkingCalendar of(std::vector<CalendarYear> years);

  bool covers(Date date) const { return first_ <= date && date <= last(); }

  /// Only for days that are covered.
  bool is_working_day(Date date) const { return is_working_[index(date)] != 0; }

  /// The `count`th working day after `start` (1 or more); the start day does not count. Empty where
  /// the count touches a day that is not covered.
  std::optional<Date> after(Date start, int count) const;

  /// The same with a working start day counted as the first.
  std::optional<Date> including(Date start, int count) const;

  /// Every day off from the day after `start` through `end`, as far as they are covered.
  std::vector<SkippedDay> skipped(Date start, Date end) const;

  /// True where a day from `from` through `to` is of a projected year.
  bool touches_projection(Date from, Date to) const;

  const std::vector<CalendarYear>& years() const { return years_; }

 private:
  Date last() const { return first_ + std::chrono::days{static_cast<int>(is_working_.size()) - 1}; }
  std::size_t index(Date date) const { return static_cast<std::size_t>((date - first_).count()); }
  std::optional<Date> nth_from(Date first_counted, int count) const;
  std::string_view reason(Date date) const;

  Date first_;
  std::vector<CalendarYear> years_;
  std::vector<std::uint8_t> is_working_;      // by day
  std::vector<std::int32_t> working_before_;  // by day: working days before it
  std::vector<std::int32_t> working_days_;    // by rank: its day
  std::vector<CalendarDay> named_;            // sorted
};

}  // namespace anyqtama
