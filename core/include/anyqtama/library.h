// The shelf: every edition, the calendar and the regions, as compiled into the library.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "anyqtama/calendar.h"
#include "anyqtama/rulebook.h"

namespace anyqtama {

/// From `from` on (empty: always) a region's clock stands at `utc_offset`, e.g. "+05:00".
struct ClockChange {
  std::optional<Date> from;
  std::string utc_offset;
};

struct Region {
  std::string id;
  Names name;
  std::vector<ClockChange> clock;
};

/// An act of which only single facts are verified; nothing is computed from it.
struct PartialEdition {
  std::string id;
  std::string act;
  InForce in_force;
};

struct Library {
  std::vector<Rulebook> rulebooks;  ///< ascending
  std::vector<PartialEdition> partial_editions;
  WorkingCalendar calendar;
  int end_of_hours;  ///< minute of the day
  std::vector<Region> regions;
};

/// The edition for a filing on `date`: the latest that had begun, also after its repeal; null
/// before the earliest day of the first. Never the nearest.
const Rulebook* rulebook_on(const Library& library, Date date);

}  // namespace anyqtama
