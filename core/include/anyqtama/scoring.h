// Points (Rules 10) under both readings, and the verdict against the threshold (Std 9(2)).
#pragma once

#include <optional>
#include <vector>

#include "anyqtama/answers.h"
#include "anyqtama/rulebook.h"

namespace anyqtama {

/// How the open questions are read: leniently on those in the set, strictly on the others.
class Reading {
 public:
  static Reading strict() { return Reading(0); }
  static Reading lenient() { return Reading(~0U); }

  Reading strict_on(OpenQuestionIndex question) const { return Reading(set_ & ~(1U << question)); }
  bool lenient_on(OpenQuestionIndex question) const { return (set_ >> question & 1U) != 0; }

 private:
  explicit Reading(unsigned set) : set_(set) {}
  unsigned set_;
};

/// What one criterion is worth: `lenient` points under a lenient reading of `question`, else
/// `strict` ones. Without a question both are the same.
struct Standing {
  int strict = 0;
  int lenient = 0;
  std::optional<OpenQuestionIndex> question;

  int points(Reading reading) const {
    return question && !reading.lenient_on(*question) ? strict : lenient;
  }
};

/// One standing for each criterion of the rulebook, in its order.
using Standings = std::vector<Standing>;

/// The standing of an answer, `profession` given as the entry, if any, that it is combined with.
Standing standing_of(const Criterion& criterion, const Answer& answer,
                     std::optional<std::size_t> profession);
/// The standing of a length of experience.
Standing standing_of(const Criterion& criterion, const Duration& experience);

/// The points that each standing adds to the total: of the education items of a strict reading only
/// the highest counts (the first on a tie), the others add 0.
std::vector<int> counted_points(const Rulebook& rulebook, const Standings& standings,
                                Reading reading);

/// True where this entry gets the points of `criterion` under a strict reading too.
bool counts_strictly_with(const Criterion& criterion, std::size_t profession);

/// True where some education item earns points under the lenient reading.
bool has_education(const Rulebook& rulebook, const Standings& standings);

/// Points that are added up one criterion after the other.
class Total {
 public:
  Total(const Rulebook& rulebook, Reading reading)
      : reading_(reading), adds_up_(reading.lenient_on(rulebook.education_adds_up)) {}

  Total with(const Criterion& criterion, const Standing& standing) const;
  int points() const { return education_ + other_; }

 private:
  Reading reading_;
  bool adds_up_;  ///< the education items; else only the highest counts
  int education_ = 0;
  int other_ = 0;
};

/// The total of `counted_points`.
int total_points(const Rulebook& rulebook, const Standings& standings, Reading reading);

/// One line of the points table; the points are empty while the question is unanswered.
struct ScoreLine {
  std::optional<int> strict;
  std::optional<int> lenient;
};

/// Against the threshold; `undecided` while it can still be reached.
enum class Verdict { reached, undecided, not_reached };

/// The total of one reading.
struct Tally {
  int earned;     ///< what is unanswered counts as 0
  int reachable;  ///< the best over all completions of what is unanswered
  Verdict verdict;
};

/// `lines` stand in the order of the criteria.
struct Scorecard {
  Tally strict;
  Tally lenient;
  std::vector<ScoreLine> lines;
  Standings standings;  ///< what is unanswered stands at 0
};

/// The answers of the points table: `experience` is measured already.
struct ScoredAnswers {
  const Answers& answers;
  std::optional<Duration> experience;
};

/// Both readings, the lines of the table, and what each line is worth.
Scorecard score(const Rulebook& rulebook, const ScoredAnswers& scored);

/// Every standing that some answer to this criterion can have, the one without points first.
/// `profession` as for `standing_of`.
Standings possible_standings(const Criterion& criterion, std::optional<std::size_t> profession);

/// The open questions of the points table which, read strictly alone, change the lenient total.
std::vector<OpenQuestionIndex> open_in_score(const Rulebook& rulebook, const Standings& standings);

}  // namespace anyqtama
