#include "deadline_words.h"

namespace anyqtama::cli {
namespace {

bool is_expiry(const Spot& deadline) {
  return deadline["id"].text().ends_with("certificate_expiry");
}

bool is_own(const Spot& deadline) { return deadline["actor"].text() == "applicant"; }

bool counts_start(const Spot& alternative) {
  return alternative["because"].text() == "start_day_counts";
}

// The day to lead with. The Commission's day may slip; the applicant's must not.
std::string safe_day(const Spot& deadline) {
  for (const Spot& other : deadline["alternatives"].items())
    if (is_own(deadline) && counts_start(other)) return other["due"].written();
  return deadline["due"].holds() ? deadline["due"].written() : "";
}

std::string headline(const Spot& deadline, const Words& words) {
  const std::string due = safe_day(deadline);
  if (due.empty())
    return deadline["certainty"].text() == "unknown" ? words.say("deadline-no-calendar") : "";
  const Values day{{"date", words.long_date(due)}, {"weekday", words.weekday(due)}};
  if (!deadline["term"].holds()) return words.say("deadline-on", day);
  return words.say(is_expiry(deadline) ? "deadline-until" : "deadline-by", day);
}

std::string counted(const Spot& deadline, const Words& words) {
  const Spot term = deadline["term"];
  if (!term.holds()) return "";
  const std::string form = is_expiry(deadline) ? ".most" : ".within";
  Values values{{"term", words.say("term-" + term["unit"].written() + form,
                                   {{"count", term["count"].number().value_or(0)}})},
                {"from", words.say("event-" + deadline["starts"]["event"].written() + ".from")}};
  const Spot start = deadline["starts"]["date"];
  if (!start.holds()) return words.say("term-from", values);
  values.emplace("start", words.long_date(start.text()));
  return words.say("deadline-counted", values);
}

std::string remark(const Spot& deadline, const Spot& other, const Words& words) {
  const std::string due = words.full_date(other["due"].text());
  if (counts_start(other) && is_own(deadline) && deadline["due"].holds())
    return words.say("deadline-start-counts",
                     {{"safe", due}, {"date", words.full_date(deadline["due"].text())}});
  return words.say(
      "deadline-alternative",
      {{"date", due}, {"because", words.say("because-" + other["because"].written())}});
}

}  // namespace

std::string places(const Spot& statement, const Words& words) {
  std::string list;
  const auto add = [&](const Spot& citation) {
    if (!citation["provision"].holds()) return;
    list += (list.empty() ? "[" : "; ") + words.place_in_law(citation["provision"].text());
  };
  add(statement["citation"]);
  for (const Spot& beside : statement["see_also"].items()) add(beside);
  return list.empty() ? list : list + ']';
}

void write_deadline(const Spot& deadline, const Words& words, Sheet& sheet) {
  const std::string title = words.say("deadline-" + deadline["id"].written());
  const std::string when = headline(deadline, words);
  std::vector<std::string> below{counted(deadline, words)};
  for (const Spot& other : deadline["alternatives"].items())
    below.push_back(remark(deadline, other, words) + ' ' + places(other, words));
  const auto skipped = static_cast<int>(deadline["skipped"].items().size());
  if (skipped > 0) below.push_back(words.say("deadline-skipped", {{"count", skipped}}));
  if (deadline["certainty"].holds() && deadline["certainty"].text() != "confirmed")
    below.push_back(words.say("certainty-" + deadline["certainty"].written()));
  below.push_back(places(deadline, words));
  sheet.item(when.empty() ? title : words.say("colon", {{"name", title}, {"value", when}}), below);
}

}  // namespace anyqtama::cli
