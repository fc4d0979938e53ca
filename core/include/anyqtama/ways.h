// Ways to reach the threshold: which facts, if they were added, would lift the strict total to it.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "anyqtama/scoring.h"

namespace anyqtama {

/// One fact to be added: an answer, or a length of experience.
struct Change {
  std::size_t criterion;
  std::variant<Answer, Duration> to;
  std::optional<Date> on;  ///< the first day that gives it, while a period is open
};

/// A set of changes, with the totals that the engine gives for it.
struct Way {
  std::vector<Change> changes;
  int strict;
  int lenient;
};

/// Every inclusion-minimal set of changes that lifts the strict total to the threshold; none where
/// it is reached already. No fact is undone and the profession never changes; a set with a lower
/// target of experience counts as a subset. Ordered by number of changes, then line order.
std::vector<Way> ways_to_reach(const Rulebook& rulebook, const Scorecard& card,
                               const ScoredAnswers& scored, Date as_of);

}  // namespace anyqtama
