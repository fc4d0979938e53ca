#include "anyqtama/scoring.h"

#include <algorithm>

namespace anyqtama {
namespace {

Standing plain(int points) { return {points, points, std::nullopt}; }

Standing standing_of(const Criterion& criterion, const Award& award,
                     std::optional<std::size_t> profession) {
  if (award.only_lenient) return {0, award.points, award.only_lenient};
  if (criterion.profession_only_lenient &&
      !(profession && counts_strictly_with(criterion, *profession)))
    return {0, award.points, criterion.profession_only_lenient};
  return plain(award.points);
}

Verdict verdict_of(int earned, int reachable, int threshold) {
  if (earned >= threshold) return Verdict::reached;
  return reachable < threshold ? Verdict::not_reached : Verdict::undecided;
}

// Of the rulebook's criteria, the answered one or nothing.
std::optional<Standing> answered(const Criterion& criterion, const ScoredAnswers& scored,
                                 std::optional<std::size_t> profession) {
  if (!criterion.bands.empty()) {
    if (!scored.experience) return std::nullopt;
    return standing_of(criterion, *scored.experience);
  }
  const Answer* answer = scored.answers.find(criterion.id);
  if (answer == nullptr) return std::nullopt;
  return standing_of(criterion, *answer, profession);
}

Standing best_possible(const Criterion& criterion, std::optional<std::size_t> profession,
                       Reading reading) {
  const Standings all = possible_standings(criterion, profession);
  return *std::max_element(all.begin(), all.end(), [&](const Standing& a, const Standing& b) {
    return a.points(reading) < b.points(reading);
  });
}

// The entry that serves this criterion best: the person's own, or any while it is unanswered.
std::optional<std::size_t> best_profession(const Criterion& criterion, const Answers& answers) {
  if (answers.profession) return answers.profession->entry;
  if (criterion.strict_professions.empty()) return std::nullopt;
  return criterion.strict_professions.front();
}

// No answer ever takes points away, so the best completion is the best of each criterion.
Standings best_standings(const Rulebook& rulebook, const ScoredAnswers& scored, Reading reading) {
  Standings best;
  for (const Criterion& criterion : rulebook.criteria) {
    const auto profession = best_profession(criterion, scored.answers);
    const auto standing = answered(criterion, scored, profession);
    best.push_back(standing ? *standing : best_possible(criterion, profession, reading));
  }
  return best;
}

Tally tally(const Rulebook& rulebook, const ScoredAnswers& scored, const Standings& standings,
            Reading reading) {
  const int earned = total_points(rulebook, standings, reading);
  const int reachable = total_points(rulebook, best_standings(rulebook, scored, reading), reading);
  return {earned, reachable, verdict_of(earned, reachable, rulebook.threshold)};
}

}  // namespace

bool counts_strictly_with(const Criterion& criterion, std::size_t profession) {
  const auto& allowed = criterion.strict_professions;
  return std::find(allowed.begin(), allowed.end(), profession) != allowed.end();
}

bool has_education(const Rulebook& rulebook, const Standings& standings) {
  for (std::size_t i = 0; i < standings.size(); ++i)
    if (rulebook.criteria[i].education && standings[i].lenient > 0) return true;
  return false;
}

Standing standing_of(const Criterion& criterion, const Answer& answer,
                     std::optional<std::size_t> profession) {
  for (const Award& award : criterion.awards)
    if (award.answer == answer) return standing_of(criterion, award, profession);
  return {};
}

Standing standing_of(const Criterion& criterion, const Duration& experience) {
  Standing standing;
  for (const Band& band : criterion.bands) {
    if (experience < band.from) break;
    const bool on_edge = experience == band.from && band.edge_only_lenient;
    standing = on_edge ? Standing{standing.strict, band.points, band.edge_only_lenient}
                       : plain(band.points);
  }
  return standing;
}

std::vector<int> counted_points(const Rulebook& rulebook, const Standings& standings,
                                Reading reading) {
  std::vector<int> points;
  for (const Standing& standing : standings) points.push_back(standing.points(reading));
  if (reading.lenient_on(rulebook.education_adds_up)) return points;
  std::optional<std::size_t> highest;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!rulebook.criteria[i].education) continue;
    if (highest && points[i] <= points[*highest]) {
      points[i] = 0;
      continue;
    }
    if (highest) points[*highest] = 0;
    highest = i;
  }
  return points;
}

Total Total::with(const Criterion& criterion, const Standing& standing) const {
  Total total = *this;
  const int points = standing.points(reading_);
  if (!criterion.education)
    total.other_ += points;
  else
    total.education_ = adds_up_ ? education_ + points : std::max(education_, points);
  return total;
}

int total_points(const Rulebook& rulebook, const Standings& standings, Reading reading) {
  Total total(rulebook, reading);
  for (std::size_t i = 0; i < standings.size(); ++i)
    total = total.with(rulebook.criteria[i], standings[i]);
  return total.points();
}

Scorecard score(const Rulebook& rulebook, const ScoredAnswers& scored) {
  const auto& profession = scored.answers.profession;
  Scorecard card{};
  std::vector<bool> known;
  for (const Criterion& criterion : rulebook.criteria) {
    const auto standing =
        answered(criterion, scored, profession ? profession->entry : std::nullopt);
    known.push_back(standing.has_value());
    card.standings.push_back(standing.value_or(Standing{}));
  }
  const auto strict = counted_points(rulebook, card.standings, Reading::strict());
  const auto lenient = counted_points(rulebook, card.standings, Reading::lenient());
  for (std::size_t i = 0; i < known.size(); ++i)
    card.lines.push_back(known[i] ? ScoreLine{strict[i], lenient[i]} : ScoreLine{});
  card.strict = tally(rulebook, scored, card.standings, Reading::strict());
  card.lenient = tally(rulebook, scored, card.standings, Reading::lenient());
  return card;
}

Standings possible_standings(const Criterion& criterion, std::optional<std::size_t> profession) {
  Standings all;
  all.reserve(1 + criterion.awards.size() + 2 * criterion.bands.size());
  all.push_back({});
  for (const Award& award : criterion.awards)
    all.push_back(standing_of(criterion, award, profession));
  for (const Band& band : criterion.bands) {
    all.push_back(standing_of(criterion, band.from));
    if (band.edge_only_lenient) all.push_back(plain(band.points));
  }
  return all;
}

std::vector<OpenQuestionIndex> open_in_score(const Rulebook& rulebook, const Standings& standings) {
  const Reading lenient = Reading::lenient();
  const int total = total_points(rulebook, standings, lenient);
  std::vector<OpenQuestionIndex> open;
  for (OpenQuestionIndex question = 0; question < rulebook.open_questions.size(); ++question)
    if (total_points(rulebook, standings, lenient.strict_on(question)) != total)
      open.push_back(question);
  return open;
}

}  // namespace anyqtama
