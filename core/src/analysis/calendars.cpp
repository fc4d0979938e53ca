// Calendars: every year, every day once and in its year, every moved day with its other end, and
// months counted as their days say.

#include <algorithm>
#include <array>
#include <map>

#include "anyqtama/date.h"
#include "checks.h"

namespace anyqtama {
namespace {

using std::chrono::days;

constexpr const char* months[] = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};

int number_of(const Spot& calendar) { return calendar["year"].number().value_or(0); }

Spot day_on(const Spot& calendar, std::string_view date) {
  for (const Spot& day : calendar["days"].items())
    if (day["date"].text() == date) return day;
  return {calendar.file(), nullptr};
}

// Years follow each other; each stands in the file of its number.
void check_years(const std::vector<Spot>& calendars, Report& report) {
  std::map<int, std::string> file_of;
  for (const Spot& calendar : calendars) {
    const std::string year = calendar["year"].written();
    const auto [other, first] = file_of.try_emplace(number_of(calendar), calendar.file());
    report.expect(first, "year_twice", calendar["year"], {year, other->second});
    report.expect(calendar.file() == "calendars/" + year + ".json", "year_in_other_file",
                  calendar["year"], {year});
  }
  for (int year = file_of.empty() ? 1 : file_of.begin()->first; !file_of.empty(); ++year) {
    if (year > file_of.rbegin()->first) break;
    report.expect(file_of.contains(year), "year_missing", Spot("calendars/", nullptr),
                  {std::to_string(year)});
  }
}

void check_order(const Spot& calendar, Report& report) {
  const std::string year = calendar["year"].written();
  std::string_view before;
  for (const Spot& day : calendar["days"].items()) {
    const Spot date = day["date"];
    report.expect(date.text().substr(0, 4) == year, "day_of_other_year", date,
                  {date.written(), year});
    report.expect(date.text() != before, "day_twice", date, {date.written()});
    report.expect(date.text() >= before, "days_out_of_order", date,
                  {date.written(), std::string(before)});
    before = date.text();
  }
}

bool is_weekend(std::string_view date) {
  const auto day = parse_date(date);
  return day && weekday_of(*day) % 6 == 0;
}

// A substitute answers a holiday before it; of a transfer, each end names the other and one act.
void check_move(const Spot& calendar, const Spot& day, Report& report) {
  const std::string_view kind = day["kind"].text();
  if (kind != "substitute" && !kind.starts_with("transferred")) return;
  const Spot named = day["moved_from"].holds() ? day["moved_from"] : day["moved_to"];
  const Spot other = day_on(calendar, named.text());
  const std::string date = day["date"].written();
  bool answered = false;
  if (kind == "substitute") {
    answered = other["kind"].text() == "holiday" && date > other["date"].text() &&
               day["id"].written() == other["id"].written() + "_substitute";
  } else {
    const bool off = kind == "transferred_day_off";
    const Spot back = other[off ? "moved_to" : "moved_from"];
    answered = back.text() == date && other["act"].text() == day["act"].text() &&
               other["working"].truth() == off;
    if (off) report.expect(!is_weekend(date), "moved_for_nothing", day["date"], {date});
  }
  report.expect(answered, "no_counterpart", named, {date, named.written()});
}

// A note of the year that names the day says why it is not there.
bool is_explained(const Spot& calendar, std::string_view name) {
  const auto notes = calendar["notes"].items();
  return std::any_of(notes.begin(), notes.end(), [&](const Spot& note) {
    return note.text().find(name) != std::string_view::npos;
  });
}

// A holiday of the years before and after is missing in between.
void check_holidays(const Spot& before, const Spot& calendar, const Spot& after, const Spot& names,
                    Report& report) {
  const auto count = [](const Spot& year, std::string_view id) {
    int days_of_it = 0;
    for (const Spot& day : year["days"].items())
      if (day["id"].text() == id && !day["kind"].text().starts_with("transferred")) ++days_of_it;
    return days_of_it;
  };
  std::string_view told;
  for (const Spot& day : before["days"].items()) {
    const auto id = day["id"].text();
    const auto kind = day["kind"].text();
    if ((kind != "holiday" && kind != "day_off") || id == told) continue;
    told = id;
    const int wanted = std::min(count(before, id), count(after, id));
    report.expect(count(calendar, id) >= wanted || is_explained(calendar, names[id]["en"].text()),
                  "holiday_missing", calendar["days"],
                  {calendar["year"].written(), std::string(id), std::to_string(wanted),
                   std::to_string(count(calendar, id))});
  }
}

std::array<int, 12> working_days(const Spot& calendar) {
  std::map<std::string_view, bool> listed;
  for (const Spot& day : calendar["days"].items())
    listed.emplace(day["date"].text(), day["working"].truth());
  std::array<int, 12> counts{};
  const std::string year = calendar["year"].written();
  const auto first = parse_date(year + "-01-01");
  if (!first) return counts;
  for (Date date = *first; year_of(date) == number_of(calendar); date += days{1}) {
    const std::string iso = to_iso(date);
    const auto found = listed.find(iso);
    const bool worked = found == listed.end() ? weekday_of(date) % 6 != 0 : found->second;
    counts[static_cast<std::size_t>(std::stoi(iso.substr(5, 2)) - 1)] += worked ? 1 : 0;
  }
  return counts;
}

void check_counts(const Spot& calendar, Report& report) {
  const auto counted = working_days(calendar);
  const auto written = calendar["working_days_by_month"].items();
  for (std::size_t month = 0; month < written.size() && month < counted.size(); ++month)
    report.expect(written[month].number() == counted[month], "month_miscounted", written[month],
                  {std::string(months[month]) + ' ' + calendar["year"].written(),
                   std::to_string(counted[month]), written[month].written()});
}

// What is not known for sure is not called known.
void check_status(const Spot& calendar, Report& report) {
  bool sure = calendar["transfers_known"].truth();
  for (const Spot& day : calendar["days"].items()) sure = sure && !day["estimated"].truth();
  const bool projected = calendar["status"].text() == "projected";
  report.expect(projected != sure, "status_overstated", calendar["status"],
                {calendar["year"].written(), calendar["status"].written(),
                 sure ? "everything in it is known" : "something in it is not known yet"});
}

void check_names(const Spot& names, const Spot& calendar, Report& report) {
  for (const Spot& day : calendar["days"].items())
    report.expect(names[day["id"].text()].holds(), "day_without_name", day["id"],
                  {day["id"].written()});
}

}  // namespace

void check_calendars(const DataFolder& data, Report& report) {
  const auto calendars = data.calendars();
  const Spot names = data.file("calendars/names.json")["names"];
  check_years(calendars, report);
  for (std::size_t i = 0; i < calendars.size(); ++i) {
    const Spot& calendar = calendars[i];
    check_order(calendar, report);
    for (const Spot& day : calendar["days"].items()) check_move(calendar, day, report);
    if (i > 0 && i + 1 < calendars.size())
      check_holidays(calendars[i - 1], calendar, calendars[i + 1], names, report);
    check_counts(calendar, report);
    check_status(calendar, report);
    check_names(names, calendar, report);
  }
}

}  // namespace anyqtama
