// Reads the files of a folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.h"

namespace anyqtama::cli {

/// Every .json file below `folder`, by name; empty where there is no such folder.
std::optional<std::vector<DataFile>> read_folder(const std::string& folder);

}  // namespace anyqtama::cli
