// Reads a list of professions (data/professions).
#pragma once

#include "data_node.h"

namespace anyqtama {

std::vector<Profession> read_professions(const DataNode& list);
std::vector<ListPart> read_list_parts(const DataNode& list, std::string_view key);

}  // namespace anyqtama
