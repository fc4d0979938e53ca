// What the answers decide, whatever the missing ones will be: every completion is tried.
#pragma once

#include <string_view>
#include <vector>

#include "anyqtama/qualification.h"
#include "anyqtama/scoring.h"

namespace anyqtama {

/// What the answers come to; `undecided` while a missing one can still change it.
enum class Outcome { no_ground_found, open_question, refusal_expected, undecided };

/// What holds over all completions; `undecided` where they differ.
struct Decision {
  Outcome outcome;
  GroundStatus qualification;
  GroundStatus threshold;
  /// Questions, in asking order, for which two completions that differ only in it differ in the
  /// outcome, a verdict or a ground.
  std::vector<std::string_view> unanswered;
};

/// One entry for each combination of what the rules look at (`Rulebook::representatives`).
std::vector<std::size_t> representative_professions(const Rulebook& rulebook);

/// Tries every completion of what is unanswered.
Decision decide(const Rulebook& rulebook, const ScoredAnswers& scored);

}  // namespace anyqtama
