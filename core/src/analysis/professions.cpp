// Lists of professions: every entry has its sector, activity and group, and is named once.

#include <algorithm>
#include <map>
#include <set>

#include "checks.h"

namespace anyqtama {
namespace {

void check_levels(const Spot& entry, const std::optional<int>& least,
                  const std::optional<int>& most, Report& report) {
  std::optional<int> before;
  for (const Spot& level : entry["qualification_levels"].items()) {
    const auto number = level.number();
    if (before)
      report.expect(*before < number, "levels_out_of_order", level,
                    {entry["id"].written(), level.written()});
    if (least && most)
      report.expect(
          *least <= number && number <= *most, "level_never_given", level,
          {entry["id"].written(), level.written(), std::to_string(*least), std::to_string(*most)});
    before = number;
  }
}

void check_entry(const Spot& list, const Spot& entry, Report& report) {
  const std::string id = entry["id"].written();
  std::set<std::string_view> sectors;
  for (const Spot& sector : list["sectors"].items()) sectors.insert(sector["en"].text());
  report.expect(sectors.contains(entry["sector"].text()), "no_such_sector", entry["sector"],
                {id, entry["sector"].written()});
  for (const Spot& activity : list["activities"].items()) {
    if (activity["en"].text() != entry["activity"].text()) continue;
    report.expect(
        activity["sector"].text() == entry["sector"].text(), "other_sector", entry["sector"],
        {id, entry["sector"].written(), activity["en"].written(), activity["sector"].written()});
    report.expect(id.starts_with(activity["slug"].written() + "/"), "other_activity", entry["id"],
                  {id, activity["en"].written(), activity["slug"].written()});
  }
  const auto activities = list["activities"].items();
  report.expect(
      std::any_of(activities.begin(), activities.end(),
                  [&](const Spot& one) { return one["en"].text() == entry["activity"].text(); }),
      "no_such_activity", entry["activity"], {id, entry["activity"].written()});
  if (!entry["group"].holds()) return;
  const auto entries = list["entries"].items();
  report.expect(std::any_of(entries.begin(), entries.end(),
                            [&](const Spot& one) {
                              return one["kind"].text() == "heading" &&
                                     one["activity"].text() == entry["activity"].text() &&
                                     one["title"]["en"].text() == entry["group"].text();
                            }),
                "no_such_group", entry["group"], {id, entry["group"].written()});
}

std::set<std::string_view> entries_of(const Spot& list) {
  std::set<std::string_view> ids;
  for (const Spot& entry : list["entries"].items()) ids.insert(entry["id"].text());
  return ids;
}

// The list of a rulebook, with the entries that it and its question of levels name.
void check_rulebook(const DataFolder& data, const Spot& rulebook, Report& report) {
  const Spot named = rulebook["professions"];
  const Spot list = data.file("professions/" + named.written() + ".json");
  if (!report.expect(list.holds(), "points_nowhere", named,
                     {"list of professions", named.written()}))
    return;
  const auto ids = entries_of(list);
  for (const Spot& criterion : rulebook["scoring"]["criteria"].items())
    for (const Spot& id : criterion["strict_only_with"]["professions"].items())
      report.expect(ids.contains(id.text()), "points_nowhere", id, {"profession", id.written()});
  for (const Spot& question : rulebook["questions"].items())
    if (question["id"].text() == "qualification_level")
      for (const Spot& entry : list["entries"].items())
        check_levels(entry, question["range"]["least"].number(), question["range"]["most"].number(),
                     report);
}

// Every entry of a list belongs to one occupation, by whose names it is found.
void check_occupations(const DataFolder& data, Report& report) {
  std::map<std::string_view, std::string> occupation_of;
  for (const Spot& file : data.in("occupations/listed/"))
    for (const Spot& occupation : file["occupations"].items())
      for (const Spot& id : occupation["ids"].items()) {
        const auto [other, first] = occupation_of.try_emplace(id.text(), occupation["id"].text());
        report.expect(first, "entry_of_two_occupations", id,
                      {id.written(), other->second, occupation["id"].written()});
      }
  std::set<std::string_view> all;
  for (const Spot& list : data.in("professions/")) {
    for (const Spot& entry : list["entries"].items()) {
      all.insert(entry["id"].text());
      report.expect(occupation_of.contains(entry["id"].text()), "entry_of_no_occupation",
                    entry["id"], {entry["id"].written()});
    }
  }
  for (const Spot& file : data.in("occupations/listed/"))
    for (const Spot& occupation : file["occupations"].items())
      for (const Spot& id : occupation["ids"].items())
        report.expect(all.contains(id.text()), "points_nowhere", id, {"profession", id.written()});
}

}  // namespace

void check_professions(const DataFolder& data, Report& report) {
  for (const Spot& list : data.in("professions/"))
    for (const Spot& entry : list["entries"].items()) check_entry(list, entry, report);
  for (const Spot& rulebook : data.rulebooks()) check_rulebook(data, rulebook, report);
  check_occupations(data, report);
}

}  // namespace anyqtama
