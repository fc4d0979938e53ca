// The files of a data folder, read.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "report.h"

namespace anyqtama {

class DataFolder {
 public:
  /// Files that cannot be read go to `report` and are left out.
  DataFolder(const std::vector<DataFile>& files, Report& report);

  /// The whole file of that path; missing where there is none.
  Spot file(std::string_view path) const;

  /// Every file below a folder, e.g. "rulebooks/", by name.
  std::vector<Spot> in(std::string_view folder) const;

  /// Every file but the schemas.
  std::vector<Spot> all() const;

  std::vector<Spot> editions() const;   ///< in the order of time, partial ones too
  std::vector<Spot> rulebooks() const;  ///< the editions that are whole
  std::vector<Spot> calendars() const;

 private:
  std::map<std::string, Node, std::less<>> roots_;
};

/// The first day of an edition or act, known or earliest possible; "" where there is none.
std::string_view first_day(const Spot& law);

}  // namespace anyqtama
