#include "anyqtama/completions.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace anyqtama {
namespace {

constexpr std::string_view profession_question = "profession";
constexpr std::string_view level_question = "qualification_level";
constexpr std::string_view language_question = "foreign_language";

// What a completion comes to: two verdicts and one ground; all else follows from them.
using Signature = std::uint8_t;
constexpr Signature strict_reached = 1;
constexpr Signature lenient_reached = 2;
constexpr int ground_shift = 2;

GroundStatus qualification_in(Signature signature) {
  return static_cast<GroundStatus>(signature >> ground_shift);
}

GroundStatus threshold_in(Signature signature) {
  const bool strict = (signature & strict_reached) != 0;
  const bool lenient = (signature & lenient_reached) != 0;
  if (strict == lenient) return strict ? GroundStatus::not_found : GroundStatus::found;
  return GroundStatus::open;
}

Outcome outcome_in(Signature signature) {
  const GroundStatus worst = std::max(qualification_in(signature), threshold_in(signature));
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

// Every completion of the answers, as the cells of a table with one axis for each question. The
// points do not look at level and language, nor the ground "qualification" at experience; so each
// is worked out once for all the cells that share it.
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
  using ByEducation = std::array<std::vector<Signature>, 2>;

  void fill(const ScoredAnswers& scored, const ProfessionAnswer& profession);
  void combine(const std::vector<Standings>& values, const Sums& sums, const ByEducation& grounds,
               std::size_t index);
  void put(const Sums& sums, const std::vector<Signature>& grounds);
  std::vector<Signature> grounds(const ProfessionAnswer& profession, bool has_education) const;
  std::vector<Axis> axes() const;
  bool matters(const Axis& axis) const;

  const Rulebook& rulebook_;
  std::vector<ProfessionAnswer> professions_;
  std::vector<std::optional<int>> levels_;
  std::vector<std::optional<bool>> languages_;
  std::vector<std::size_t> criterion_sizes_;
  std::vector<Signature> table_;
};

std::vector<Signature> Completions::grounds(const ProfessionAnswer& profession,
                                            bool has_education) const {
  std::vector<Signature> result;
  for (const auto& level : levels_) {
    for (const auto& language : languages_) {
      const auto ground =
          qualification_ground(rulebook_, {profession, has_education, level, language});
      result.push_back(static_cast<Signature>(static_cast<int>(ground) << ground_shift));
    }
  }
  return result;
}

void Completions::fill(const ScoredAnswers& scored, const ProfessionAnswer& profession) {
  std::vector<Standings> values;
  criterion_sizes_.clear();
  for (const Criterion& criterion : rulebook_.criteria) {
    values.push_back(values_of(criterion, scored, profession));
    criterion_sizes_.push_back(values.back().size());
  }
  const Sums none{Total(rulebook_, Reading::strict()), Total(rulebook_, Reading::lenient()), false};
  combine(values, none, {grounds(profession, false), grounds(profession, true)}, 0);
}

// Every combination of the criteria from `index` on, the last one turning fastest.
void Completions::combine(const std::vector<Standings>& values, const Sums& sums,
                          const ByEducation& grounds, std::size_t index) {
  if (index == values.size()) return put(sums, grounds[sums.has_education ? 1 : 0]);
  const Criterion& criterion = rulebook_.criteria[index];
  for (const Standing& standing : values[index])
    combine(values,
            {sums.strict.with(criterion, standing), sums.lenient.with(criterion, standing),
             sums.has_education || (criterion.education && standing.lenient > 0)},
            grounds, index + 1);
}

void Completions::put(const Sums& sums, const std::vector<Signature>& grounds) {
  const bool strict = sums.strict.points() >= rulebook_.threshold;
  const bool lenient = sums.lenient.points() >= rulebook_.threshold;
  const int verdicts = (strict ? strict_reached : 0) | (lenient ? lenient_reached : 0);
  const auto cells = table_.insert(table_.end(), grounds.begin(), grounds.end());
  std::for_each(cells, table_.end(),
                [&](Signature& cell) { cell = static_cast<Signature>(cell | verdicts); });
}

std::vector<Axis> Completions::axes() const {
  std::vector<Axis> axes{{profession_question, professions_.size(), 0}};
  for (std::size_t i = 0; i < criterion_sizes_.size(); ++i)
    axes.push_back({rulebook_.criteria[i].id, criterion_sizes_[i], 0});
  axes.push_back({level_question, levels_.size(), 0});
  axes.push_back({language_question, languages_.size(), 0});
  std::size_t stride = 1;
  for (auto axis = axes.rbegin(); axis != axes.rend(); ++axis) {
    axis->stride = stride;
    stride *= axis->size;
  }
  return axes;
}

bool Completions::matters(const Axis& axis) const {
  const std::size_t block = axis.stride * axis.size;
  for (std::size_t start = 0; start < table_.size(); start += block)
    for (std::size_t cell = start; cell + axis.stride < start + block; ++cell)
      if (table_[cell] != table_[cell + axis.stride]) return true;
  return false;
}

template <typename Value>
Value common(const std::vector<Value>& values, Value differing) {
  const bool same = std::all_of(values.begin(), values.end(),
                                [&](Value value) { return value == values.front(); });
  return same ? values.front() : differing;
}

Decision Completions::decide() const {
  std::array<bool, std::numeric_limits<Signature>::max() + 1> seen{};
  for (const Signature signature : table_) seen[signature] = true;
  std::vector<Outcome> outcomes;
  std::vector<GroundStatus> qualifications;
  std::vector<GroundStatus> thresholds;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if (!seen[i]) continue;
    const auto signature = static_cast<Signature>(i);
    outcomes.push_back(outcome_in(signature));
    qualifications.push_back(qualification_in(signature));
    thresholds.push_back(threshold_in(signature));
  }
  Decision decision{common(outcomes, Outcome::undecided),
                    common(qualifications, GroundStatus::undecided),
                    common(thresholds, GroundStatus::undecided),
                    {}};
  for (const Axis& axis : axes())
    if (matters(axis)) decision.unanswered.emplace_back(axis.question);
  return decision;
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
