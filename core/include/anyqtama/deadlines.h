// The terms of a procedure: from which event, until which day, over which days off.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "anyqtama/calendar.h"
#include "anyqtama/rulebook.h"

namespace anyqtama {

/// How sure a day is: all its calendars known, one of them projected, or none there.
enum class Certainty { confirmed, projected, unknown };

/// A second day that the text allows, and why.
struct Alternative {
  Date due;
  std::string_view because;
  Citation citation;
};

/// A time limit of the procedure, counted.
struct Deadline {
  const TimeLimit* rule;
  std::optional<Date> start;           ///< empty: the event has no date yet
  std::optional<Date> due;             ///< empty: no start, or a day no calendar covers
  std::optional<Certainty> certainty;  ///< that of `due`; empty: the event has no date yet
  bool capped = false;                 ///< `due` is the cap, not the end of the term
  std::vector<SkippedDay> skipped;
  std::vector<Alternative> alternatives;
};

/// The clock a filing is measured against. `end_of_hours`: the minute of the day that is the last
/// one in time.
struct Clock {
  const WorkingCalendar& calendar;
  int end_of_hours;
};

/// The deadlines of `procedure`, in its order (Std 7: what is filed after hours or on a day off is
/// registered on the next working day). `request.as_of` is the event "filed".
std::vector<Deadline> deadlines(const Rulebook& rulebook, const Procedure& procedure,
                                const Request& request, const Clock& clock);

}  // namespace anyqtama
