#include "anyqtama/date.h"

#include <algorithm>

namespace anyqtama {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month_day;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// `pattern` has a 0 where a digit stands and every other character as it is.
bool fits(std::string_view text, std::string_view pattern) {
  return text.size() == pattern.size() &&
         std::equal(text.begin(), text.end(), pattern.begin(),
                    [](char c, char p) { return p == '0' ? is_digit(c) : c == p; });
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

year_month_day civil(int y, int m, int d) {
  return year{y} / month{static_cast<unsigned>(m)} / day{static_cast<unsigned>(d)};
}

void put_digits(unsigned value, std::size_t begin, std::size_t end, std::string& text) {
  for (; end > begin; value /= 10) text[--end] = static_cast<char>('0' + value % 10);
}

}  // namespace

const Date first_date = Date{civil(1900, 1, 1)};
const Date last_date = Date{civil(2100, 12, 31)};

std::optional<Date> parse_date(std::string_view text) {
  if (!fits(text, "0000-00-00")) return std::nullopt;
  const auto ymd =
      civil(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8)));
  if (!ymd.ok()) return std::nullopt;
  const Date date{ymd};
  if (date < first_date || date > last_date) return std::nullopt;
  return date;
}

std::optional<int> parse_minute(std::string_view text) {
  if (!fits(text, "00:00")) return std::nullopt;
  const int hour = number(text.substr(0, 2));
  const int minute = number(text.substr(3));
  if (hour > 23 || minute > 59) return std::nullopt;
  return hour * 60 + minute;
}

std::optional<Moment> parse_moment(std::string_view text) {
  const auto split = std::min(text.find('T'), text.size());
  const auto date = parse_date(text.substr(0, split));
  if (!date) return std::nullopt;
  if (split == text.size()) return Moment{*date, std::nullopt};
  const auto minute = parse_minute(text.substr(split + 1));
  if (!minute) return std::nullopt;
  return Moment{*date, minute};
}

std::string to_iso(Date date) {
  const year_month_day ymd{date};
  std::string text = "0000-00-00";
  put_digits(static_cast<unsigned>(static_cast<int>(ymd.year())), 0, 4, text);
  put_digits(static_cast<unsigned>(ymd.month()), 5, 7, text);
  put_digits(static_cast<unsigned>(ymd.day()), 8, 10, text);
  return text;
}

Date add_months(Date date, int count) {
  const year_month_day ymd{date};
  const auto target = ymd.year() / ymd.month() + months{count};
  const auto last = (target / std::chrono::last).day();
  return target / std::min(ymd.day(), last);
}

int year_of(Date date) { return static_cast<int>(year_month_day{date}.year()); }

int months_between(Date earlier, Date later) {
  const year_month_day from{earlier};
  const year_month_day to{later};
  return static_cast<int>((to.year() / to.month() - from.year() / from.month()).count());
}

int weekday_of(Date date) { return static_cast<int>(std::chrono::weekday{date}.c_encoding()); }

}  // namespace anyqtama
