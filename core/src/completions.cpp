#include "anyqtama/completions.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace anyqtama {
namespace {

constexpr std::string_view profession_question = "profession";
constexpr std::string_view level_question = "qualification_level";
constexpr std::string_view language_question = "foreign_language";

// Which readings reach the threshold.
using Verdicts = std::uint8_t;
constexpr Verdicts strict_reached = 1;
constexpr Verdicts lenient_reached = 2;
constexpr std::size_t all_verdicts = 4;

GroundStatus threshold_in(Verdicts verdicts) {
  const bool strict = (verdicts & strict_reached) != 0;
  const bool lenient = (verdicts & lenient_reached) != 0;
  if (strict == lenient) return strict ? GroundStatus::not_found : GroundStatus::found;
  return GroundStatus::open;
}

Outcome outcome_of(GroundStatus qualification, GroundStatus threshold) {
  const GroundStatus worst = std::max(qualification, threshold);
  if (worst == GroundStatus::found) return Outcome::refusal_expected;
  return worst == GroundStatus::open ? Outcome::open_question : Outcome::no_ground_found;
}

// The values that one question can take: a single one where it is answered. `stride` is the step
// from one value to the next in the table of completions.
struct Axis {
  std::string_view question;
  std::size_t size;
  std::size_t stride;
};

std::vector<ProfessionAnswer> professions_of(const Rulebook& rulebook, const Answers& answers) {
  if (answers.profession) return {*answers.profession};
  std::vector<ProfessionAnswer> all{ProfessionAnswer{}};
  for (const std::size_t entry : rulebook.representatives) all.push_back({entry});
  return all;
}

int least_level(const Rulebook& rulebook) {
  for (const Question& question : rulebook.questions)
    if (question.id == level_question) return question.least;
  return 0;
}

// The levels at which one of the professions begins, and the least one there is.
std::vector<std::optional<int>> levels_of(const Rulebook& rulebook, const Answers& answers,
                                          const std::vector<ProfessionAnswer>& professions) {
  if (const auto level = answers.get<int>(level_question)) return {level};
  std::vector<std::optional<int>> levels{least_level(rulebook)};
  for (const ProfessionAnswer& profession : professions) {
    const auto lowest =
        profession.entry ? lowest_level(rulebook.professions[*profession.entry]) : std::nullopt;
    if (lowest && std::find(levels.begin(), levels.end(), lowest) == levels.end())
      levels.push_back(lowest);
  }
  return levels;
}

std::vector<std::optional<bool>> languages_of(const Answers& answers) {
  if (const auto known = answers.get<bool>(language_question)) return {known};
  return {true, false};
}

// What one criterion can come to, combined with one profession.
Standings values_of(const Criterion& criterion, const ScoredAnswers& scored,
                    const ProfessionAnswer& profession) {
  if (!criterion.bands.empty() && scored.experience)
    return {standing_of(criterion, *scored.experience)};
  if (const Answer* answer = scored.answers.find(criterion.id))
    return {standing_of(criterion, *answer, profession.entry)};
  return possible_standings(criterion, profession.entry);
}

// The axes of one table, the last one turning fastest.
std::vector<Axis> with_strides(std::vector<Axis> axes) {
  std::size_t stride = 1;
  std::for_each(axes.rbegin(), axes.rend(), [&](Axis& axis) {
    axis.stride = stride;
    stride *= axis.size;
  });
  return axes;
}

// True where some value of the axis comes to something else than the next one.
template <typename Cell>
bool matters(const Axis& axis, const std::vector<Cell>& table) {
  const std::size_t block = axis.stride * axis.size;
  const Cell* const end = table.data() + table.size();
  for (const Cell* cells = table.data(); cells != end; cells += block)
    if (!std::equal(cells, cells + (block - axis.stride), cells + axis.stride)) return true;
  return false;
}

template <typename Value>
Value common(const std::vector<Value>& values, Value differing) {
  const bool same = std::all_of(values.begin(), values.end(),
                                [&](Value value) { return value == values.front(); });
  return same ? values.front() : differing;
}

// Every completion of the answers. The points do not look at level and language, nor the ground
// "qualification" at experience. So what the points come to is the cells of a table with an axis
// for the profession and each criterion, and each cell names a smaller table, of grounds.
class Completions {
 public:
  Completions(const Rulebook& rulebook, const ScoredAnswers& scored)
      : rulebook_(rulebook),
        professions_(professions_of(rulebook, scored.answers)),
        levels_(levels_of(rulebook, scored.answers, professions_)),
        languages_(languages_of(scored.answers)) {
    for (const ProfessionAnswer& profession : professions_) fill(scored, profession);
  }

  Decision decide() const;

 private:
  // What the criteria come to so far.
  struct Sums {
    Total strict;
    Total lenient;
    bool has_education;
  };
  struct Cell {
    Verdicts verdicts;
    std::size_t grounds;  ///< place in `grounds_`: two cells are alike where all they stand for is
    bool operator==(const Cell&) const = default;
  };
  using Seen = std::array<bool, all_verdicts>;
  // By level and language.
  using Grounds = std::vector<GroundStatus>;
  // Places in `grounds_`: without education, and with it.
  using ByEducation = std::array<std::size_t, 2>;

  void fill(const ScoredAnswers& scored, const ProfessionAnswer& profession);
  void combine(const std::vector<Standings>& values, const Sums& sums, const ByEducation& grounds,
               std::size_t index);
  Verdicts verdicts_of(const Sums& sums) const;
  std::size_t place_of_grounds(const ProfessionAnswer& profession, bool has_education);
  std::vector<Axis> axes_of_points() const;
  std::vector<Axis> axes_of_grounds() const;
  std::vector<Seen> seen() const;
  std::vector<std::string_view> unanswered(const std::vector<Seen>& seen) const;

  const Rulebook& rulebook_;
  std::vector<ProfessionAnswer> professions_;
  std::vector<std::optional<int>> levels_;
  std::vector<std::optional<bool>> languages_;
  std::vector<std::size_t> criterion_sizes_;
  std::vector<Grounds> grounds_;
  std::vector<Cell> table_;
};

std::size_t Completions::place_of_grounds(const ProfessionAnswer& profession, bool has_education) {
  Grounds grounds;
  grounds.reserve(levels_.size() * languages_.size());
  for (const auto& level : levels_)
    for (const auto& language : languages_)
      grounds.push_back(
          qualification_ground(rulebook_, {profession, has_education, level, language}));
  const auto known = std::find(grounds_.begin(), grounds_.end(), grounds);
  const auto place = static_cast<std::size_t>(known - grounds_.begin());
  if (known == grounds_.end()) grounds_.push_back(std::move(grounds));
  return place;
}

void Completions::fill(const ScoredAnswers& scored, const ProfessionAnswer& profession) {
  std::vector<Standings> values;
  criterion_sizes_.clear();
  for (const Criterion& criterion : rulebook_.criteria) {
    values.push_back(values_of(criterion, scored, profession));
    criterion_sizes_.push_back(values.back().size());
  }
  const Sums none{Total(rulebook_, Reading::strict()), Total(rulebook_, Reading::lenient()), false};
  combine(values, none, {place_of_grounds(profession, false), place_of_grounds(profession, true)},
          0);
}

// Every combination of the criteria from `index` on, the last one turning fastest.
void Completions::combine(const std::vector<Standings>& values, const Sums& sums,
                          const ByEducation& grounds, std::size_t index) {
  if (index == values.size()) {
    table_.push_back({verdicts_of(sums), grounds[sums.has_education ? 1 : 0]});
    return;
  }
  const Criterion& criterion = rulebook_.criteria[index];
  for (const Standing& standing : values[index])
    combine(values,
            {sums.strict.with(criterion, standing), sums.lenient.with(criterion, standing),
             sums.has_education || (criterion.education && standing.lenient > 0)},
            grounds, index + 1);
}

Verdicts Completions::verdicts_of(const Sums& sums) const {
  const bool strict = sums.strict.points() >= rulebook_.threshold;
  const bool lenient = sums.lenient.points() >= rulebook_.threshold;
  return static_cast<Verdicts>((strict ? strict_reached : 0) | (lenient ? lenient_reached : 0));
}

std::vector<Axis> Completions::axes_of_points() const {
  std::vector<Axis> axes{{profession_question, professions_.size(), 0}};
  for (std::size_t i = 0; i < criterion_sizes_.size(); ++i)
    axes.push_back({rulebook_.criteria[i].id, criterion_sizes_[i], 0});
  return with_strides(std::move(axes));
}

std::vector<Axis> Completions::axes_of_grounds() const {
  return with_strides(
      {{level_question, levels_.size(), 0}, {language_question, languages_.size(), 0}});
}

// Which verdicts go with each of the grounds; none with those that no cell names.
std::vector<Completions::Seen> Completions::seen() const {
  std::vector<Seen> seen(grounds_.size());
  for (const Cell& cell : table_) seen[cell.grounds][cell.verdicts] = true;
  return seen;
}

// The questions that some completion turns on.
std::vector<std::string_view> Completions::unanswered(const std::vector<Seen>& seen) const {
  std::vector<std::string_view> questions;
  for (const Axis& axis : axes_of_points())
    if (matters(axis, table_)) questions.push_back(axis.question);
  for (const Axis& axis : axes_of_grounds()) {
    bool found = false;
    for (std::size_t place = 0; place < seen.size(); ++place)
      found = found || (seen[place] != Seen{} && matters(axis, grounds_[place]));
    if (found) questions.push_back(axis.question);
  }
  return questions;
}

Decision Completions::decide() const {
  const std::vector<Seen> seen = this->seen();
  std::vector<Outcome> outcomes;
  std::vector<GroundStatus> qualifications;
  std::vector<GroundStatus> thresholds;
  for (std::size_t place = 0; place < seen.size(); ++place) {
    for (Verdicts verdicts = 0; verdicts < all_verdicts; ++verdicts) {
      if (!seen[place][verdicts]) continue;
      thresholds.push_back(threshold_in(verdicts));
      for (const GroundStatus ground : grounds_[place]) {
        qualifications.push_back(ground);
        outcomes.push_back(outcome_of(ground, thresholds.back()));
      }
    }
  }
  return {common(outcomes, Outcome::undecided), common(qualifications, GroundStatus::undecided),
          common(thresholds, GroundStatus::undecided), unanswered(seen)};
}

}  // namespace

std::vector<std::size_t> representative_professions(const Rulebook& rulebook) {
  const auto alike = [&](std::size_t a, std::size_t b) {
    const Profession& one = rulebook.professions[a];
    const Profession& other = rulebook.professions[b];
    return (one.kind == ProfessionKind::heading) == (other.kind == ProfessionKind::heading) &&
           lowest_level(one) == lowest_level(other) &&
           asks_for_language(one) == asks_for_language(other) &&
           std::all_of(rulebook.criteria.begin(), rulebook.criteria.end(), [&](const auto& c) {
             return counts_strictly_with(c, a) == counts_strictly_with(c, b);
           });
  };
  std::vector<std::size_t> representatives;
  for (std::size_t i = 0; i < rulebook.professions.size(); ++i)
    if (std::none_of(representatives.begin(), representatives.end(),
                     [&](std::size_t known) { return alike(known, i); }))
      representatives.push_back(i);
  return representatives;
}

Decision decide(const Rulebook& rulebook, const ScoredAnswers& scored) {
  return Completions(rulebook, scored).decide();
}

}  // namespace anyqtama
