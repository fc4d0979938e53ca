// The small values that several replies share.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "anyqtama/rulebook.h"

namespace anyqtama {

using Json = nlohmann::ordered_json;  // members stay in the order in which they are written

Json to_json(const Citation& citation);
Json to_json(const Answer& answer);
Json to_json(const Names& names);
Json to_json(const InForce& in_force);
Json to_json(const std::optional<Term>& term);
Json to_json(const std::optional<Date>& date);
Json to_json(const Duration& duration);

/// A number, a text or null.
template <typename T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

/// `{"ok": …}` as text.
std::string reply(Json ok);

}  // namespace anyqtama
