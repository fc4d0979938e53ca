// Terms of nobody's law, and how the tests of deadlines show what comes of them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "anyqtama/deadlines.h"
#include "support.h"

namespace anyqtama::testing_support {

constexpr int five_o_clock = 17 * 60;

// 2022 with Monday 9 May off, and a projected 2023.
inline const WorkingCalendar& calendar() {
  static const auto years =
      WorkingCalendar::of({{2022, "official", false, {{day("2022-05-09"), "spring_day", false}}},
                           {2023, "projected", true, {}}});
  return years;
}

inline TimeLimit term_from(const char* event, Term term) {
  TimeLimit limit{};
  limit.id = limit.shown_as = "term";
  limit.actor = "authority";
  limit.starts = event;
  limit.term = term;
  return limit;
}

inline TimeLimit registration() {
  TimeLimit limit{};
  limit.id = limit.shown_as = "registration";
  limit.actor = "authority";
  limit.starts = "filed";
  limit.registers = "filed";
  return limit;
}

inline TimeLimit from_registration(int working_days) {
  TimeLimit limit = term_from("registered", {working_days, TermUnit::working_day});
  limit.registers = "filed";
  return limit;
}

inline Request filed(const char* as_of, std::map<std::string_view, const char*> events = {}) {
  Request request{moment(as_of), "ask", {}, {}};
  for (const auto& [id, when] : events) request.events[id] = moment(when);
  return request;
}

/// The last of `limits`, which may lean on those before it.
class Reckoned {
 public:
  Reckoned(std::vector<TimeLimit> limits, const Request& request,
           const WorkingCalendar& days = calendar()) {
    rulebook_.time_limits = std::move(limits);
    Procedure procedure{};
    procedure.deadlines = {rulebook_.time_limits.size() - 1};
    deadline_ = deadlines(rulebook_, procedure, request, {days, five_o_clock}).at(0);
  }
  const Deadline* operator->() const { return &deadline_; }
  std::string due() const { return shown(deadline_.due); }
  std::string certainty() const {
    if (!deadline_.certainty) return "-";
    if (*deadline_.certainty == Certainty::unknown) return "unknown";
    return *deadline_.certainty == Certainty::projected ? "projected" : "confirmed";
  }
  std::string alternatives() const {
    std::string all;
    for (const Alternative& other : deadline_.alternatives)
      all += (all.empty() ? "" : ", ") + to_iso(other.due) + " " + std::string(other.because);
    return all;
  }

 private:
  Rulebook rulebook_{};
  Deadline deadline_{};
};

inline TimeLimit duty() {
  TimeLimit limit = term_from("concluded", {5, TermUnit::working_day});
  limit.actor = "applicant";
  return limit;
}

}  // namespace anyqtama::testing_support
