#include "read_experience.h"

#include "read_answers.h"

namespace anyqtama {
namespace {

constexpr std::string_view periods_key = "periods";

Period read_period(const Node& node, const Place& place, std::optional<Date> as_of,
                   Faults& faults) {
  std::optional<Date> from;
  std::optional<Date> to;
  each_member(node, place, faults, [&](std::string_view key, const Node& value, const Place& here) {
    if (key == "from")
      from = read_date(value, here, faults);
    else if (key == "to")
      to = read_date(value, here, faults);
    else
      return false;
    return true;
  });
  require(node, "from", place, faults);
  const Node* to_node = node.find("to");
  if (from && to && *to < *from) faults.add(*to_node, "reversed_period", Place(place, "to"));
  if (from && to_node == nullptr && as_of && *as_of < *from)
    faults.add(FaultStage::as_of, *node.find("from"), "reversed_period", Place(place, "from"));
  return {from.value_or(first_date), to};
}

std::vector<Period> read_periods(const Node& node, const Place& place, std::optional<Date> as_of,
                                 Faults& faults) {
  std::vector<Period> periods;
  each_item(node, place, faults, [&](const Node& item, const Place& here) {
    periods.push_back(read_period(item, here, as_of, faults));
  });
  return periods;
}

// Where a part of the total is kept, and the most it may be; null for another key.
struct Part {
  int* value;
  int most;
};
std::optional<Part> part_of(std::string_view key, Duration& total, const Duration& most) {
  if (key == "years") return Part{&total.years, most.years};
  if (key == "months") return Part{&total.months, most.months};
  if (key == "days") return Part{&total.days, most.days};
  return std::nullopt;
}

}  // namespace

// The first key that is known says which of the two kinds it is; a key of the other is unknown.
Experience read_experience(const Node& node, const Place& place, const Duration& most,
                           std::optional<Date> as_of, Faults& faults) {
  std::optional<std::vector<Period>> periods;
  Duration total;
  bool is_total = false;
  each_member(node, place, faults, [&](std::string_view key, const Node& value, const Place& here) {
    if (key == periods_key && !is_total) {
      periods = read_periods(value, here, as_of, faults);
      return true;
    }
    const auto part = part_of(key, total, most);
    if (!part || periods) return false;
    is_total = true;
    *part->value = read_whole(value, 0, part->most, here, faults).value_or(0);
    return true;
  });
  if (is_total) return total;
  require(node, periods_key, place, faults);
  return std::move(periods).value_or(std::vector<Period>{});
}

}  // namespace anyqtama
