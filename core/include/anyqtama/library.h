// The shelf: every edition, the calendar and the regions, as compiled into the library.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "anyqtama/calendar.h"
#include "anyqtama/rulebook.h"

namespace anyqtama {

/// From `from` on (empty: always) a region's clock stands at `utc_offset`, e.g. "+05:00".
struct ClockChange {
  std::optional<Date> from;
  std::string_view utc_offset;
};

/// A region of Kazakhstan and the clocks it had.
struct Region {
  std::string_view id;
  Names name;
  std::vector<ClockChange> clock;
};

/// An act of which only single facts are verified; nothing is computed from it.
struct PartialEdition {
  std::string_view id;
  std::string_view act;
  InForce in_force;
};

/// Its texts are views: into the bytes compiled in, or into `source`.
struct Library {
  std::vector<Rulebook> rulebooks;  ///< ascending
  std::vector<PartialEdition> partial_editions;
  WorkingCalendar calendar;
  int end_of_hours;  ///< minute of the day
  std::vector<Region> regions;
  std::shared_ptr<const void> source;  ///< keeps the texts; null where they are compiled in
};

/// The edition for a filing on `date`: the latest that had begun, also after its repeal; null
/// before the earliest day of the first. Never the nearest.
const Rulebook* rulebook_on(const Library& library, Date date);

}  // namespace anyqtama
