#include "read_library.h"

#include <algorithm>
#include <limits>

#include "read_rulebook.h"

namespace anyqtama {
namespace {

constexpr TextLimits data_limits{std::numeric_limits<std::size_t>::max(), 32};

CalendarYear read_year(const DataNode& node) {
  CalendarYear year{node.number("year"), node.text("status"), false, {}};
  year.projected = year.status == "projected";
  year.days = node.list<CalendarDay>("days", [](const DataNode& day) {
    return CalendarDay{day.date("date"), day.text("id"), day.flag("working")};
  });
  return year;
}

// One after the other, and so the days of each.
bool follow_each_other(const std::vector<CalendarYear>& years) {
  for (std::size_t i = 1; i < years.size(); ++i)
    if (years[i].year != years[i - 1].year + 1) return false;
  for (const CalendarYear& year : years) {
    for (std::size_t i = 0; i < year.days.size(); ++i) {
      if (year_of(year.days[i].date) != year.year) return false;
      if (i > 0 && year.days[i].date <= year.days[i - 1].date) return false;
    }
  }
  return !years.empty();
}

Region read_region(const DataNode& node) {
  return {node.text("id"), node.names("name"),
          node.list<ClockChange>("clock", [](const DataNode& change) {
            return ClockChange{change.optional_date("from"), change.text("utc_offset")};
          })};
}

std::vector<Rulebook> read_rulebooks(const DataNode& root) {
  return root.list<Rulebook>("rulebooks", [&](const DataNode& node) {
    std::optional<Rulebook> rulebook;
    root.required("professions", [&](const DataNode& lists) {
      lists.required(node.text("professions"), [&](const DataNode& professions) {
        rulebook = read_rulebook(node, professions);
      });
    });
    return std::move(rulebook).value_or(Rulebook{});
  });
}

Library read_parts(const DataNode& root, Faults& faults, const Node& node) {
  Library library{};
  library.rulebooks = read_rulebooks(root);
  library.partial_editions =
      root.list<PartialEdition>("partial_rulebooks", [](const DataNode& edition) {
        return PartialEdition{edition.text("id"), edition.text("act"), read_in_force(edition)};
      });
  root.required("working_hours", [&](const DataNode& hours) {
    const auto end = parse_minute(hours.text("ends"));
    if (!end) hours.fault("invalid_date", "ends");
    library.end_of_hours = end.value_or(0);
  });
  library.regions = root.list<Region>("regions", read_region);
  auto years = root.list<CalendarYear>("calendars", read_year);
  if (library.rulebooks.empty()) root.fault("missing_key", "rulebooks");
  if (!follow_each_other(years))
    faults.add(FaultStage::missing, node, "out_of_range", Place(Place(), "calendars"));
  else
    library.calendar = WorkingCalendar::of(std::move(years));
  return library;
}

}  // namespace

Result<Library> read_library(std::string_view text) {
  auto parsed = parse(text, data_limits);
  if (!parsed.ok()) return parsed.error();
  const auto root = std::make_shared<const Node>(std::move(parsed).value());
  Faults faults;
  const Place top;
  Library library = read_parts(DataNode(*root, top, faults), faults, *root);
  if (faults.first()) return *faults.first();
  library.source = root;
  return library;
}

}  // namespace anyqtama
