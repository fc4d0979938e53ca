// A length of time in years, months and days, never rounded and never carried.
#pragma once

#include <compare>

namespace anyqtama {

/// Years, then months (0 to 11), then days. Compared part by part: 3 years 0 months 1 day is more
/// than 3 years.
struct Duration {
  int years = 0;
  int months = 0;
  int days = 0;

  auto operator<=>(const Duration&) const = default;
};

}  // namespace anyqtama
