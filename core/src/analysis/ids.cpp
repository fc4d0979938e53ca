// An id is given once in its list, and a file has the name of its id.

#include <set>

#include "checks.h"

namespace anyqtama {
namespace {

void check_list(const Spot& list, Report& report) {
  std::set<std::string_view> known;
  for (const Spot& item : list.items())
    if (item["id"].holds())
      report.expect(known.insert(item["id"].text()).second, "id_twice", item["id"],
                    {item["id"].written()});
}

// Days of a calendar have names for ids, and several days may have one.
bool gives_ids(const Spot& list) { return !list.at().ends_with("/days"); }

}  // namespace

void check_ids(const DataFolder& data, Report& report) {
  for (const Spot& file : data.all()) {
    walk(file, [&](const Spot& spot) {
      if (gives_ids(spot)) check_list(spot, report);
    });
    if (!file["id"].holds()) continue;
    const auto path = std::string(file.file());
    const auto name = path.substr(path.rfind('/') + 1);
    report.expect(name == file["id"].written() + ".json", "other_file_name", file["id"],
                  {file["id"].written()});
  }
}

}  // namespace anyqtama
