#include "anyqtama/deadlines.h"

#include <algorithm>

namespace anyqtama {
namespace {

using std::chrono::days;

constexpr int months_in_year = 12;
constexpr std::string_view filed = "filed";
constexpr std::string_view start_day_counts = "start_day_counts";

// Where a term ends, and how sure that is.
struct End {
  std::optional<Date> due;
  Certainty certainty = Certainty::confirmed;
};

// A starting day; `awaited`: it will have a date, but no calendar covers it.
struct Start {
  std::optional<Date> day;
  bool awaited = false;
};

class Reckoner {
 public:
  Reckoner(const Rulebook& rulebook, const Request& request, const Clock& clock)
      : rulebook_(rulebook), request_(request), clock_(clock) {}

  Deadline reckon(const TimeLimit& rule) const;

 private:
  const TimeLimit& limit(std::string_view id) const;
  std::optional<Moment> event(std::string_view id) const;
  std::optional<Date> event_day(std::optional<std::string_view> id) const;
  End registration(const Moment& filing) const;
  Start start_of(const TimeLimit& rule) const;
  End end_of_count(Date start, std::optional<Date> due) const;
  End end_of_term(Date start, const Term& term) const;
  std::optional<Date> cap_of(const TimeLimit& rule) const;
  bool is_capped(const TimeLimit& rule, Date start, const End& end) const;
  void add(std::optional<Date> due, std::string_view because, const Citation& citation,
           Deadline& deadline) const;
  void add_alternatives(const TimeLimit& rule, Date start, Deadline& deadline) const;

  const Rulebook& rulebook_;
  const Request& request_;
  const Clock& clock_;
};

const TimeLimit& Reckoner::limit(std::string_view id) const {
  return *std::find_if(rulebook_.time_limits.begin(), rulebook_.time_limits.end(),
                       [&](const TimeLimit& rule) { return rule.id == id; });
}

std::optional<Moment> Reckoner::event(std::string_view id) const {
  if (id == filed) return request_.as_of;
  const auto found = request_.events.find(id);
  if (found == request_.events.end()) return std::nullopt;
  return found->second;
}

std::optional<Date> Reckoner::event_day(std::optional<std::string_view> id) const {
  const auto moment = id ? event(*id) : std::nullopt;
  return moment ? std::optional(moment->day) : std::nullopt;
}

// Std 7: after the end of the working hours or on a day off, the next working day.
End Reckoner::registration(const Moment& filing) const {
  const WorkingCalendar& calendar = clock_.calendar;
  const bool in_time = !filing.minute || *filing.minute <= clock_.end_of_hours;
  return end_of_count(filing.day,
                      in_time ? calendar.including(filing.day, 1) : calendar.after(filing.day, 1));
}

Start Reckoner::start_of(const TimeLimit& rule) const {
  if (!rule.registers || rule.starts == *rule.registers) return {event_day(rule.starts)};
  const auto filing = event(*rule.registers);
  if (!filing) return {};
  return {registration(*filing).due, true};
}

End Reckoner::end_of_count(Date start, std::optional<Date> due) const {
  if (!due) return {due, Certainty::unknown};
  const Date first_counted = std::min(start + days{1}, *due);
  const bool projected = clock_.calendar.touches_projection(first_counted, *due);
  return {due, projected ? Certainty::projected : Certainty::confirmed};
}

End Reckoner::end_of_term(Date start, const Term& term) const {
  if (term.unit == TermUnit::working_day)
    return end_of_count(start, clock_.calendar.after(start, term.count));
  const int months = term.unit == TermUnit::year ? term.count * months_in_year : term.count;
  return {add_months(start, months), Certainty::confirmed};
}

std::optional<Date> Reckoner::cap_of(const TimeLimit& rule) const {
  if (rule.capped_by_event) return event_day(rule.capped_by_event);
  if (rule.capped_by_time_limit) return reckon(limit(*rule.capped_by_time_limit)).due;
  return std::nullopt;
}

// Where no calendar tells the end of a count, it still takes at least as many days as it counts.
bool Reckoner::is_capped(const TimeLimit& rule, Date start, const End& end) const {
  const auto cap = cap_of(rule);
  if (!cap) return false;
  return end.due ? *cap < *end.due : *cap <= start + days{rule.term->count};
}

void Reckoner::add(std::optional<Date> due, std::string_view because, const Citation& citation,
                   Deadline& deadline) const {
  if (!due) return;
  const auto cap = cap_of(*deadline.rule);
  const Date date = cap ? std::min(*cap, *due) : *due;
  if (deadline.due != date) deadline.alternatives.push_back({date, because, citation});
}

void Reckoner::add_alternatives(const TimeLimit& rule, Date start, Deadline& deadline) const {
  const bool duty = rule.actor == "applicant" && rule.term->unit == TermUnit::working_day;
  if (duty)
    add(clock_.calendar.including(start, rule.term->count), start_day_counts, rule.citation,
        deadline);
  if (!rule.alternative) return;
  const AlternativeRule& other = *rule.alternative;
  const auto other_start =
      other.from_time_limit ? reckon(limit(*other.from_time_limit)).due : std::optional(start);
  if (other_start)
    add(end_of_term(*other_start, other.term).due, other.because, other.citation, deadline);
}

Deadline Reckoner::reckon(const TimeLimit& rule) const {
  Deadline deadline{};
  deadline.rule = &rule;
  const Start start = start_of(rule);
  deadline.start = start.day;
  if (const auto given = event_day(rule.given_by)) {
    deadline.due = given;
    deadline.certainty = Certainty::confirmed;
    return deadline;
  }
  if (!start.day) {
    if (start.awaited) deadline.certainty = Certainty::unknown;
    return deadline;
  }
  End end = rule.term ? end_of_term(*start.day, *rule.term) : registration(*event(*rule.registers));
  deadline.capped = is_capped(rule, *start.day, end);
  if (deadline.capped) end = {cap_of(rule), Certainty::confirmed};
  deadline.due = end.due;
  deadline.certainty = end.certainty;
  const bool counted = !rule.term || rule.term->unit == TermUnit::working_day;
  if (counted && end.due) deadline.skipped = clock_.calendar.skipped(*start.day, *end.due);
  if (rule.term) add_alternatives(rule, *start.day, deadline);
  return deadline;
}

}  // namespace

std::vector<Deadline> deadlines(const Rulebook& rulebook, const Procedure& procedure,
                                const Request& request, const Clock& clock) {
  const Reckoner reckoner(rulebook, request, clock);
  std::vector<Deadline> result;
  for (const std::size_t index : procedure.deadlines)
    result.push_back(reckoner.reckon(rulebook.time_limits[index]));
  return result;
}

}  // namespace anyqtama
