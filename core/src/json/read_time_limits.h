// Reads the time limits of an edition.
#pragma once

#include <string>
#include <vector>

#include "data_node.h"

namespace anyqtama {

/// A citation whose act, where none is named, is `act`.
Citation read_citation(const DataNode& node, std::string_view act);

std::vector<TimeLimit> read_time_limits(const DataNode& rulebook, std::string_view act);

}  // namespace anyqtama
