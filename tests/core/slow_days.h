// A slow and independent calendar: months are walked one by one, and know only their lengths.
#pragma once

#include <algorithm>
#include <string>

#include "support.h"

namespace anyqtama::testing_support {

struct Civil {
  int year, month, day;
};

inline int length_of(int year, int month) {
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : lengths[month - 1];
}

inline Civil next_month(const Civil& date) {
  return date.month == 12 ? Civil{date.year + 1, 1, date.day}
                          : Civil{date.year, date.month + 1, date.day};
}

inline Civil next_day(const Civil& date) {
  if (date.day < length_of(date.year, date.month)) return {date.year, date.month, date.day + 1};
  const Civil next = next_month(date);
  return {next.year, next.month, 1};
}

inline Civil civil(Date date) {
  const std::string iso = to_iso(date);
  return {std::stoi(iso.substr(0, 4)), std::stoi(iso.substr(5, 2)), std::stoi(iso.substr(8))};
}

/// How many days later the day of the same number is, or the last one, `months` later.
inline int days_of_months(const Civil& first, int months) {
  Civil date = first;
  int passed = 0;
  for (int i = 0; i < months; ++i) {
    passed += length_of(date.year, date.month);
    date = next_month(date);
  }
  return passed - first.day + std::min(first.day, length_of(date.year, date.month));
}

/// The spans that begin on one day, each a day longer than the one before: month after month is
/// added as long as they fit.
class SlowSpan {
 public:
  explicit SlowSpan(Date first) : first_(civil(first)) {}

  Duration lengthened(int days = 1) {
    length_ += days;
    while (days_of_months(first_, months_ + 1) <= length_) ++months_;
    return {months_ / 12, months_ % 12, length_ - days_of_months(first_, months_)};
  }

 private:
  Civil first_;
  int length_ = 0;
  int months_ = 0;
};

}  // namespace anyqtama::testing_support
