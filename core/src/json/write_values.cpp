#include "write_values.h"

#include "write.h"

namespace anyqtama {
namespace {

constexpr int one_line = -1;

// Texts come from data or from checked UTF-8, so nothing is ever replaced.
std::string dump(const Json& json) {
  return json.dump(one_line, ' ', false, Json::error_handler_t::replace);
}

const char* name_of(TermUnit unit) {
  if (unit == TermUnit::working_day) return "working_day";
  return unit == TermUnit::month ? "month" : "year";
}

}  // namespace

Json to_json(const Citation& citation) {
  return {{"act", citation.act}, {"provision", citation.provision}};
}

Json to_json(const Answer& answer) {
  return std::visit([](const auto& value) { return Json(value); }, answer);
}

Json to_json(const Names& names) { return {{"en", names.en}, {"ru", names.ru}, {"kk", names.kk}}; }

Json to_json(const InForce& in_force) {
  return {{"from", to_json(in_force.from)},
          {"not_before", to_iso(in_force.not_before)},
          {"to", to_json(in_force.to)}};
}

Json to_json(const std::optional<Term>& term) {
  if (!term) return nullptr;
  return {{"count", term->count}, {"unit", name_of(term->unit)}};
}

Json to_json(const std::optional<Date>& date) { return date ? Json(to_iso(*date)) : Json(nullptr); }

Json to_json(const Duration& duration) {
  return {{"years", duration.years}, {"months", duration.months}, {"days", duration.days}};
}

std::string reply(Json ok) { return dump(Json{{"ok", std::move(ok)}}); }

std::string write_error(const Error& error) {
  Json json{{"code", error.code}, {"at", error.at}};
  if (error.from) json["from"] = to_iso(*error.from);
  return dump(Json{{"error", std::move(json)}});
}

}  // namespace anyqtama
