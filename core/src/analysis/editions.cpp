// Editions tile time: none overlaps the next, none leaves a gap, and their acts agree.

#include "anyqtama/date.h"
#include "checks.h"

namespace anyqtama {
namespace {

std::string next_day(std::string_view day) {
  const auto date = parse_date(day);
  return date ? to_iso(*date + std::chrono::days{1}) : std::string();
}

Spot last_day(const Spot& law) { return law["in_force"]["to"]; }

void check_pair(const Spot& before, const Spot& after, Report& report) {
  const std::string begins(first_day(after));
  const std::string names[] = {before["id"].written(), after["id"].written()};
  const Spot end = last_day(before);
  if (report.expect(end.holds(), "open_end", end, {names[0], names[1], begins})) {
    const std::string wanted = next_day(end.text());
    report.expect(begins >= wanted, "editions_overlap", end,
                  {names[0], end.written(), names[1], begins});
    report.expect(begins <= wanted, "editions_gap", end,
                  {names[0], end.written(), names[1], begins});
  }
  const Spot since = before["repealed"]["since"];
  report.expect(since.text() == begins, "repealed_other_day", since, {names[0], names[1], begins});
  const Spot successor = before["repealed"]["successor"];
  report.expect(successor.text() == after["act"].text(), "other_successor", successor,
                {names[0], successor.written(), after["act"].written()});
}

Spot act_named(const DataFolder& data, std::string_view id) {
  const Spot file = data.file("acts.json");
  for (const Spot& act : file["acts"].items())
    if (act["id"].text() == id) return act;
  return {file.file(), nullptr};
}

// An edition begins with the act that gave its rules their wording and ends with its own act.
void check_acts(const DataFolder& data, const Spot& edition, Report& report) {
  const Spot wording = edition["wording_of"]["rules"];
  const Spot begins = act_named(data, wording.holds() ? wording.text() : edition["act"].text());
  const Spot ends = act_named(data, edition["act"].text());
  if (begins.holds())
    report.expect(first_day(begins) == first_day(edition), "begins_unlike_act", edition["in_force"],
                  {edition["id"].written(), std::string(first_day(edition)), begins["id"].written(),
                   std::string(first_day(begins))});
  if (ends.holds())
    report.expect(last_day(ends).text() == last_day(edition).text(), "ends_unlike_act",
                  last_day(edition),
                  {edition["id"].written(), last_day(edition).written(), ends["id"].written(),
                   last_day(ends).written()});
}

}  // namespace

void check_editions(const DataFolder& data, Report& report) {
  const auto editions = data.editions();
  for (std::size_t i = 0; i < editions.size(); ++i) {
    const Spot& edition = editions[i];
    const Spot end = last_day(edition);
    if (end.holds())
      report.expect(end.text() >= first_day(edition), "ends_before_it_begins", end,
                    {edition["id"].written(), std::string(first_day(edition)), end.written()});
    if (i > 0) check_pair(editions[i - 1], edition, report);
    check_acts(data, edition, report);
  }
  if (!editions.empty())
    report.expect(!last_day(editions.back()).holds(), "nothing_after", last_day(editions.back()),
                  {editions.back()["id"].written(), last_day(editions.back()).written()});
}

}  // namespace anyqtama
