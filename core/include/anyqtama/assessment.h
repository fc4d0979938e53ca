// Joins what the rooms say into one assessment.
#pragma once

#include <optional>
#include <vector>

#include "anyqtama/checklist.h"
#include "anyqtama/completions.h"
#include "anyqtama/deadlines.h"
#include "anyqtama/ways.h"

namespace anyqtama {

/// What only the procedure "issue" has.
struct Merits {
  Decision decision;
  Scorecard card;
  std::optional<ProfessionAnswer> profession;
  std::optional<Duration> experience;
  std::vector<Way> ways;
  std::vector<const OpenQuestion*> open_questions;
};

/// Everything said about one request; points into the rulebook, which must outlive it.
struct Assessment {
  const Rulebook* rulebook;
  const Procedure* procedure;
  bool repealed;  ///< the edition is not in force on the day of filing
  std::optional<Merits> merits;
  std::vector<DocumentCheck> documents;
  std::vector<Deadline> deadlines;
  std::vector<const NoticeRule*> notices;
};

/// `request` was read against `rulebook`. Never says "eligible": the Commission decides (Rules 9).
Assessment assess(const Rulebook& rulebook, const Request& request, const Clock& clock);

}  // namespace anyqtama
