// Civil days of the Gregorian calendar: no zone, no clock.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace anyqtama {

/// A civil day.
using Date = std::chrono::sys_days;

/// A civil day with, perhaps, a time of that day in Kazakhstan.
struct Moment {
  Date day;
  std::optional<int> minute;  ///< minute of the day, 0 to 1439; empty: within working hours
};

/// The earliest and the latest day the contract knows: 1900-01-01 and 2100-12-31.
extern const Date first_date;
extern const Date last_date;

/// Reads `YYYY-MM-DD`, a day that exists from 1900 to 2100; empty for anything else.
std::optional<Date> parse_date(std::string_view text);

/// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, 00:00 to 23:59; empty for anything else.
std::optional<Moment> parse_moment(std::string_view text);

/// Reads `HH:MM` as a minute of the day, 0 to 1439; empty for anything else.
std::optional<int> parse_minute(std::string_view text);

/// Writes `YYYY-MM-DD`.
std::string to_iso(Date date);

/// The same day number `count` months later, or the last day of that month where it has no such
/// day. The order is silent; so counted the predecessor of the Administrative Procedural Code.
Date add_months(Date date, int count);

/// 2022 for a day of 2022.
int year_of(Date date);

/// From the month of one day to the month of another; their day numbers do not matter.
int months_between(Date earlier, Date later);

/// 0 for Sunday to 6 for Saturday.
int weekday_of(Date date);

}  // namespace anyqtama
