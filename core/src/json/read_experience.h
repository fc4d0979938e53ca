// Reads `experience`: periods, or a total.
#pragma once

#include <optional>

#include "anyqtama/rulebook.h"
#include "place.h"

namespace anyqtama {

/// `most`: the most of each part of a total.
Experience read_experience(const Node& node, const Place& place, const Duration& most,
                           std::optional<Date> as_of, Faults& faults);

}  // namespace anyqtama
