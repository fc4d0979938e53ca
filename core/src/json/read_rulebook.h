// Reads one edition (data/rulebooks) and its list of professions (data/professions).
#pragma once

#include "data_node.h"

namespace anyqtama {

/// `professions` is the list that the rulebook names.
Rulebook read_rulebook(const DataNode& rulebook, const DataNode& professions);

InForce read_in_force(const DataNode& edition);

}  // namespace anyqtama
