#include "read_time_limits.h"

#include <algorithm>

namespace anyqtama {
namespace {

TermUnit read_unit(const DataNode& term) {
  const std::string_view unit = term.text("unit");
  if (unit == "working_day") return TermUnit::working_day;
  if (unit == "month") return TermUnit::month;
  if (unit != "year") term.fault("unknown_value", "unit");
  return TermUnit::year;
}

Term read_term(const DataNode& node) {
  Term term{};
  node.required("term", [&](const DataNode& t) { term = {t.number("count"), read_unit(t)}; });
  return term;
}

AlternativeRule read_alternative(const DataNode& node, std::string_view act) {
  return {node.text("because"), node.optional_text("from_time_limit"), read_term(node),
          read_citation(node, act)};
}

TimeLimit read_time_limit(const DataNode& node, std::string_view act) {
  TimeLimit limit{};
  limit.id = node.text("id");
  limit.shown_as = node.optional_text("shown_as").value_or(limit.id);
  limit.actor = node.text("actor");
  limit.starts = node.text("starts");
  limit.registers = node.optional_text("registers");
  node.with("term", [&](const DataNode&) { limit.term = read_term(node); });
  limit.given_by = node.optional_text("given_by");
  node.with("capped_by", [&](const DataNode& cap) {
    limit.capped_by_event = cap.optional_text("event");
    limit.capped_by_time_limit = cap.optional_text("time_limit");
  });
  node.with("alternative",
            [&](const DataNode& other) { limit.alternative = read_alternative(other, act); });
  limit.citation = read_citation(node, act);
  for (const std::string_view provision : node.texts("see_also"))
    limit.see_also.push_back({act, provision});
  if (!limit.term && !limit.registers) node.fault("missing_key", "registers");
  return limit;
}

// A limit may lean only on limits that stand before it, so that no two lean on each other.
void check_order(const DataNode& rulebook, const std::vector<TimeLimit>& limits) {
  for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
    const auto stands_before = [&](std::string_view id) {
      return std::any_of(limits.begin(), limit,
                         [&](const TimeLimit& earlier) { return earlier.id == id; });
    };
    const bool cap_known =
        !limit->capped_by_time_limit || stands_before(*limit->capped_by_time_limit);
    const bool start_known = !limit->alternative || !limit->alternative->from_time_limit ||
                             stands_before(*limit->alternative->from_time_limit);
    if (!cap_known || !start_known) rulebook.broken_reference("time_limits");
  }
}

}  // namespace

Citation read_citation(const DataNode& node, std::string_view act) {
  return {node.optional_text("act").value_or(act), node.text("provision")};
}

std::vector<TimeLimit> read_time_limits(const DataNode& rulebook, std::string_view act) {
  auto limits = rulebook.list<TimeLimit>(
      "time_limits", [&](const DataNode& node) { return read_time_limit(node, act); });
  check_order(rulebook, limits);
  return limits;
}

}  // namespace anyqtama
