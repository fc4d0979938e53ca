#include "data_folder.h"

#include <algorithm>

#include "../json/syntax.h"

namespace anyqtama {
namespace {

constexpr std::string_view schemas = "schema/";
constexpr TextLimits limits{4U << 20U, 32};  // no file comes near them

bool begins_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

void check_keys(const Spot& whole, Report& report) {
  walk(whole, [&](const Spot& spot) {
    for (const auto& [key, member] : spot.members())
      report.expect(spot.node().find(key) == &member.node(), "duplicate_key", member,
                    {std::string(key)});
  });
}

}  // namespace

DataFolder::DataFolder(const std::vector<DataFile>& files, Report& report) {
  for (const DataFile& file : files) {
    auto parsed = parse(file.text, limits);
    const Spot whole(file.path, nullptr);
    if (!parsed.ok()) {
      const std::string line = std::to_string(line_of_syntax_fault(file.text));
      report.expect(false, parsed.error().code, whole, {line});
      continue;
    }
    const auto kept = roots_.emplace(file.path, std::move(parsed).value()).first;
    check_keys({kept->first, &kept->second}, report);
  }
}

Spot DataFolder::file(std::string_view path) const {
  const auto found = roots_.find(path);
  if (found == roots_.end()) return {path, nullptr};
  return {found->first, &found->second};
}

std::vector<Spot> DataFolder::in(std::string_view folder) const {
  std::vector<Spot> spots;
  for (const auto& [path, root] : roots_)
    if (begins_with(path, folder)) spots.emplace_back(path, &root);
  return spots;
}

std::vector<Spot> DataFolder::all() const {
  std::vector<Spot> spots;
  for (const auto& [path, root] : roots_)
    if (!begins_with(path, schemas)) spots.emplace_back(path, &root);
  return spots;
}

std::vector<Spot> DataFolder::editions() const {
  auto spots = in("rulebooks/");
  std::stable_sort(spots.begin(), spots.end(), [](const Spot& left, const Spot& right) {
    return first_day(left) < first_day(right);
  });
  return spots;
}

std::vector<Spot> DataFolder::rulebooks() const {
  auto spots = editions();
  std::erase_if(spots, [](const Spot& edition) { return edition["partial"].truth(); });
  return spots;
}

std::vector<Spot> DataFolder::calendars() const {
  auto spots = in("calendars/");
  std::erase_if(spots, [](const Spot& file) { return !file["year"].holds(); });
  return spots;
}

std::string_view first_day(const Spot& law) {
  const Spot days = law["in_force"];
  return days["from"].holds() ? days["from"].text() : days["not_before"].text();
}

}  // namespace anyqtama
