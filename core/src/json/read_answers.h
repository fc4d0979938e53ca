// Reads the `answers` of a request against the questions of an edition.
#pragma once

#include <optional>

#include "anyqtama/rulebook.h"
#include "place.h"

namespace anyqtama {

/// `as_of`, where it is known, is needed to tell whether an open period begins after it.
Answers read_answers(const Node& node, const Place& place, const Rulebook& rulebook,
                     std::optional<Date> as_of, Faults& faults);

/// A civil day: wrong_type, invalid_date.
std::optional<Date> read_date(const Node& node, const Place& place, Faults& faults);

/// One of `known`, as it stands there: wrong_type, unknown_value.
std::optional<std::string_view> read_choice(const Node& node,
                                            const std::vector<std::string_view>& known,
                                            const Place& place, Faults& faults);

}  // namespace anyqtama
