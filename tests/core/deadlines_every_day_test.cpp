// Tests every time limit of Order 503 that counts working days, from every day that a calendar
// covers, against the naive counter.
#include "anyqtama/deadlines.h"
#include "naive_counter.h"

namespace anyqtama {
namespace {

using testing_support::first_covered;
using testing_support::last_covered;
using testing_support::law;
using testing_support::NaiveCounter;
using testing_support::order_503;
using testing_support::shown;

constexpr int half_past_six = 18 * 60 + 30;

// Std 7.
std::optional<Date> registered(const NaiveCounter& naive, const Moment& filed) {
  const bool in_time = !filed.minute || *filed.minute <= half_past_six;
  return in_time ? naive.including(filed.day, 1) : naive.after(filed.day, 1);
}

std::string shown_all(const std::set<Date>& dates) {
  std::string all;
  for (const Date date : dates) all += " or " + to_iso(date);
  return all;
}

// The due day of a term in working days, then every other day that its text allows.
std::string expected(const NaiveCounter& naive, const TimeLimit& rule, const Moment& event) {
  const auto start = rule.registers ? registered(naive, event) : event.day;
  if (!rule.term || !start) return shown(start);
  const auto due = naive.after(*start, rule.term->count);
  std::set<Date> others;
  if (rule.actor == "applicant")
    if (const auto other = naive.including(*start, rule.term->count)) others.insert(*other);
  if (rule.alternative)
    if (const auto other = naive.after(*start, rule.alternative->term.count)) others.insert(*other);
  if (due) others.erase(*due);
  return shown(due) + shown_all(others);
}

std::string found(const Deadline& deadline) {
  std::set<Date> others;
  for (const Alternative& other : deadline.alternatives) others.insert(other.due);
  return shown(deadline.due) + shown_all(others);
}

bool counts_working_days(const TimeLimit& rule) {
  return !rule.term || rule.term->unit == TermUnit::working_day;
}

// Every event that starts such a term, at one moment; none that caps one.
Request happening_at(std::string_view procedure, const Moment& moment) {
  Request request{moment, procedure, {}, {}};
  for (const char* event : {"contract_concluded", "contract_terminated", "identity_changed",
                            "complaint_filed", "authority_complaint_filed"})
    request.events[event] = moment;
  return request;
}

TEST(EveryDay, StartsEveryTermOfOrder503AsANaiveCounterCountsIt) {
  const NaiveCounter naive;
  std::set<std::string_view> limits;
  for (const Procedure& procedure : order_503().procedures) {
    for (Date date = first_covered; date <= last_covered; date += std::chrono::days{1}) {
      for (const int minute : {half_past_six, half_past_six + 1}) {
        const Moment moment{date, minute};
        const Request request = happening_at(procedure.id, moment);
        for (const Deadline& deadline :
             deadlines(order_503(), procedure, request, {law().calendar, law().end_of_hours})) {
          if (!counts_working_days(*deadline.rule)) continue;
          limits.insert(deadline.rule->id);
          ASSERT_EQ(found(deadline), expected(naive, *deadline.rule, moment))
              << deadline.rule->id << " from " << to_iso(date) << ", minute " << minute;
        }
      }
    }
  }
  const auto& all = order_503().time_limits;
  EXPECT_EQ(limits.size(), std::count_if(all.begin(), all.end(), counts_working_days));
}

}  // namespace
}  // namespace anyqtama
