#include "anyqtama/ways.h"

#include <algorithm>

#include "anyqtama/experience.h"

namespace anyqtama {
namespace {

// Something that could be added to one criterion. Steps of experience have ascending ranks, so that
// a lower one is part of a higher one; other steps have none.
struct Step {
  std::size_t criterion;
  int rank;
  std::variant<Answer, Duration> to;
  Standing standing;
};

// One step or none for each criterion.
using Plan = std::vector<const Step*>;

// One day past an edge that a strict reading leaves in the band below.
Duration strict_target(const Band& band) {
  Duration target = band.from;
  if (band.edge_only_lenient) ++target.days;
  return target;
}

// Everything that would earn more, strictly read, than what is held now.
std::vector<Step> steps_of(const Criterion& criterion, std::size_t index, const Standing& held,
                           std::optional<std::size_t> profession) {
  std::vector<Step> steps;
  const auto add = [&](int rank, const std::variant<Answer, Duration>& to,
                       const Standing& standing) {
    if (standing.strict > held.strict) steps.push_back({index, rank, to, standing});
  };
  for (const Award& award : criterion.awards)
    add(0, award.answer, standing_of(criterion, award.answer, profession));
  int rank = 0;
  for (const Band& band : criterion.bands)
    add(++rank, strict_target(band), standing_of(criterion, strict_target(band)));
  return steps;
}

bool is_part(const Step* smaller, const Step* larger) {
  if (smaller == nullptr || smaller == larger) return true;
  return larger != nullptr && smaller->rank > 0 && smaller->rank <= larger->rank;
}

bool is_subset(const Plan& smaller, const Plan& larger) {
  return std::equal(smaller.begin(), smaller.end(), larger.begin(), is_part);
}

Standings after(const Plan& plan, Standings standings) {
  for (const Step* step : plan)
    if (step != nullptr) standings[step->criterion] = step->standing;
  return standings;
}

Plan with(const Plan& plan, const Step* step) {
  Plan longer;
  longer.reserve(plan.size() + 1);
  longer = plan;
  longer.push_back(step);
  return longer;
}

// Every plan so far with each of the steps, and without: what changes an earlier line comes first.
std::vector<Plan> extended(const std::vector<Plan>& plans, const std::vector<Step>& steps) {
  std::vector<Plan> longer;
  longer.reserve(plans.size() * (steps.size() + 1));
  for (const Plan& plan : plans) {
    for (const Step& step : steps) longer.push_back(with(plan, &step));
    longer.push_back(with(plan, nullptr));
  }
  return longer;
}

std::size_t size_of(const Plan& plan) {
  return plan.size() - static_cast<std::size_t>(std::count(plan.begin(), plan.end(), nullptr));
}

// Those without another plan as their part; the smaller ones first, else in the order given.
std::vector<Plan> minimal(const std::vector<Plan>& plans, std::size_t criteria) {
  std::vector<Plan> kept;
  for (std::size_t size = 1; size <= criteria; ++size) {
    for (const Plan& plan : plans) {
      const bool has_part = std::any_of(plans.begin(), plans.end(), [&](const Plan& other) {
        return &other != &plan && is_subset(other, plan);
      });
      if (size_of(plan) == size && !has_part) kept.push_back(plan);
    }
  }
  return kept;
}

Change change_of(const Step& step, const ScoredAnswers& scored, Date as_of) {
  Change change{step.criterion, step.to, std::nullopt};
  const auto* target = std::get_if<Duration>(&step.to);
  if (target != nullptr && scored.answers.experience)
    change.on = day_reaching(*scored.answers.experience, *target, as_of);
  return change;
}

}  // namespace

std::vector<Way> ways_to_reach(const Rulebook& rulebook, const Scorecard& card,
                               const ScoredAnswers& scored, Date as_of) {
  if (card.strict.earned >= rulebook.threshold) return {};
  std::vector<std::vector<Step>> steps;
  const auto& profession = scored.answers.profession;
  for (std::size_t i = 0; i < rulebook.criteria.size(); ++i)
    steps.push_back(steps_of(rulebook.criteria[i], i, card.standings[i],
                             profession ? profession->entry : std::nullopt));
  std::vector<Plan> plans(1);
  for (const auto& of_criterion : steps) plans = extended(plans, of_criterion);

  const auto fails = [&](const Plan& plan) {
    return total_points(rulebook, after(plan, card.standings), Reading::strict()) <
           rulebook.threshold;
  };
  plans.erase(std::remove_if(plans.begin(), plans.end(), fails), plans.end());

  std::vector<Way> ways;
  for (const Plan& plan : minimal(plans, steps.size())) {
    const Standings standings = after(plan, card.standings);
    Way way{{},
            total_points(rulebook, standings, Reading::strict()),
            total_points(rulebook, standings, Reading::lenient())};
    for (const Step* step : plan)
      if (step != nullptr) way.changes.push_back(change_of(*step, scored, as_of));
    ways.push_back(std::move(way));
  }
  return ways;
}

}  // namespace anyqtama
