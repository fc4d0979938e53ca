// Every day that is written is a day of the calendar.

#include <algorithm>

#include "anyqtama/date.h"
#include "checks.h"

namespace anyqtama {
namespace {

bool looks_like_a_day(std::string_view text) {
  constexpr std::string_view shape = "0000-00-00";
  return text.size() == shape.size() &&
         std::equal(text.begin(), text.end(), shape.begin(), [](char have, char want) {
           return want == '-' ? have == '-' : have >= '0' && have <= '9';
         });
}

}  // namespace

void check_days(const DataFolder& data, Report& report) {
  for (const Spot& file : data.all())
    walk(file, [&](const Spot& spot) {
      if (looks_like_a_day(spot.text()))
        report.expect(parse_date(spot.text()).has_value(), "impossible_day", spot,
                      {spot.written()});
    });
}

}  // namespace anyqtama
