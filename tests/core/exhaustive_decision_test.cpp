// Tests outcome, grounds, unanswered and open questions over every combination of the answers,
// against brute force over everything that may still be answered.
#include <bit>

#include "anyqtama/assessment.h"
#include "exhaustive.h"

namespace anyqtama::exhaustive {
namespace {

using testing_support::law;
using testing_support::order_503;

// What a complete case comes to: one of twelve, as a bit.
using Judgements = std::uint16_t;

GroundStatus threshold_in(int judgement) {
  const bool strict = judgement % 2 != 0;
  const bool lenient = judgement / 2 % 2 != 0;
  if (strict != lenient) return GroundStatus::open;
  return strict ? GroundStatus::not_found : GroundStatus::found;
}

GroundStatus qualification_in(int judgement) { return static_cast<GroundStatus>(judgement / 4); }

Outcome outcome_in(int judgement) {
  const GroundStatus grounds[] = {qualification_in(judgement), threshold_in(judgement)};
  const auto any = [&](GroundStatus status) {
    return std::find(std::begin(grounds), std::end(grounds), status) != std::end(grounds);
  };
  if (any(GroundStatus::found)) return Outcome::refusal_expected;
  return any(GroundStatus::open) ? Outcome::open_question : Outcome::no_ground_found;
}

Judgements judge(const Case& c) {
  const int strict = strict_total(c) >= 5 ? 1 : 0;
  const int lenient = lenient_total(c) >= 5 ? 2 : 0;
  return static_cast<Judgements>(1U << (strict + lenient + 4 * static_cast<int>(qualification(c))));
}

// Every judgement that a completion of a case can have, and the open questions that matter to it,
// a bit for each.
struct Future {
  Judgements judgements = 0;
  std::uint8_t matters = 0;
};

// Filled so that what has more open questions comes after what has fewer.
std::vector<Future> futures() {
  std::vector<Future> all(index_of(Case(sizes)) + 1);
  each_case(all_axes, [&](const Case& c) {
    Future& here = all[index_of(c)];
    const auto open = open_axes(c);
    if (open.empty()) here.judgements = judge(c);
    for (const std::size_t axis : open) {
      Case completed = c;
      for (completed[axis] = 0; completed[axis] < sizes[axis]; ++completed[axis]) {
        const Future& one = all[index_of(completed)];
        here.judgements |= one.judgements;
        here.matters |= one.matters;
      }
    }
    // Alone open, a question matters where its answers differ; beside others, where it did alone.
    if (open.size() == 1 && std::popcount(here.judgements) > 1)
      here.matters = static_cast<std::uint8_t>(1U << open.front());
  });
  return all;
}

// What `read` gives for all of them, or `differing`.
template <typename T>
T common(Judgements judgements, T (*read)(int), T differing) {
  std::vector<T> values;
  for (int i = 0; i < 12; ++i)
    if ((judgements >> i & 1) != 0) values.push_back(read(i));
  const bool same =
      std::all_of(values.begin(), values.end(), [&](T value) { return value == values.front(); });
  return same ? values.front() : differing;
}

TEST(EveryCase, IsDecidedExactlyWhereNoMissingAnswerCanChangeIt) {
  const auto all = futures();
  int cases = 0;
  each_case(all_axes, [&](const Case& c) {
    const Future& future = all[index_of(c)];
    const Decision found = decide(order_503(), {answers_of(c), duration_of(c)});
    ASSERT_EQ(found.outcome, common(future.judgements, outcome_in, Outcome::undecided)) << shown(c);
    ASSERT_EQ(found.threshold, common(future.judgements, threshold_in, GroundStatus::undecided))
        << shown(c);
    ASSERT_EQ(found.qualification,
              common(future.judgements, qualification_in, GroundStatus::undecided))
        << shown(c);
    std::vector<std::string_view> unanswered;
    for (std::size_t axis = 0; axis < c.size(); ++axis)
      if ((future.matters >> axis & 1) != 0) unanswered.emplace_back(questions[axis]);
    ASSERT_EQ(found.unanswered, unanswered) << shown(c);
    ++cases;
  });
  EXPECT_EQ(cases, 9 * 4 * 5 * 3 * 11 * 5 * 3);
}

// The outcome of every case, by its place.
const std::vector<Outcome>& all_outcomes() {
  static const auto outcomes = [] {
    std::vector<Outcome> all(index_of(Case(sizes)) + 1);
    each_case(all_axes, [&](const Case& c) {
      all[index_of(c)] = decide(order_503(), {answers_of(c), duration_of(c)}).outcome;
    });
    return all;
  }();
  return outcomes;
}

TEST(EveryCase, KeepsItsOutcomeOnceItIsDecidedWhateverIsAnsweredThen) {
  const auto& outcomes = all_outcomes();
  each_case(all_axes, [&](const Case& c) {
    const Outcome outcome = outcomes[index_of(c)];
    if (outcome == Outcome::undecided) return;
    for (const std::size_t axis : open_axes(c)) {
      Case more = c;
      for (more[axis] = 0; more[axis] < sizes[axis]; ++more[axis])
        ASSERT_EQ(outcomes[index_of(more)], outcome) << shown(more);
    }
  });
}

// The best is the first of `Outcome`; of every axis but the profession and the language the best
// answer is the last.
TEST(EveryCase, HasNoWorseOutcomeWithABetterFact) {
  const auto& outcomes = all_outcomes();
  int compared = 0;
  each_case(all_axes, [&](const Case& c) {
    const Outcome outcome = outcomes[index_of(c)];
    for (const Axis axis : {higher, degree, certificate, experience, level, language}) {
      Case better = c;
      better[axis] += axis == language ? -1 : 1;
      if (!answered(c, axis) || better[axis] < 0 || !answered(better, axis)) continue;
      const Outcome then = outcomes[index_of(better)];
      if (outcome == Outcome::undecided || then == Outcome::undecided) continue;
      ASSERT_LE(then, outcome) << questions[axis] << " more than in " << shown(c);
      ++compared;
    }
  });
  EXPECT_GT(compared, 100'000);
}

// The questions whose switch to strict changes the lenient total, then those that open the ground.
std::vector<std::string_view> open_questions(const Case& c) {
  std::vector<std::string_view> open;
  const Points points = lenient_points(c);
  const int most = std::max({points.higher, points.degree, points.certificate});
  if (points.higher + points.degree + points.certificate > most)
    open.emplace_back("education_points_add_up");
  if (c[degree] == academic) open.emplace_back("academic_degree_meaning");
  if (c[experience] == 5 || c[experience] == 8) open.emplace_back("band_edge");
  if (c[certificate] == yes && strict_points(c).certificate == 0)
    open.emplace_back("certificate_for_any_profession");
  if (c[profession] == not_listed) return open;
  if (c[profession] == heading) open.emplace_back("heading_as_profession");
  if (answered(c, higher) && answered(c, degree) && answered(c, certificate) &&
      !scores_education(c))
    open.emplace_back("education_level_without_points");
  if (below_level(c)) open.emplace_back("level_below_entry");
  if (without_language(c)) open.emplace_back("language_not_known");
  return open;
}

TEST(EveryCase, NamesTheOpenQuestionsThatBearOnIt) {
  Request request{testing_support::moment("2022-05-04"), "issue", {}, {}};
  each_case(all_axes, [&](const Case& c) {
    request.answers = answers_of(c);
    const Assessment found = assess(order_503(), request, {law().calendar, law().end_of_hours});
    std::vector<std::string_view> ids;
    for (const OpenQuestion* question : found.merits->open_questions) ids.push_back(question->id);
    ASSERT_EQ(ids, open_questions(c)) << shown(c);
  });
}

TEST(EveryEntry, IsLikeOneOfTheRepresentatives) {
  const Rulebook& rulebook = order_503();
  const auto alike = [&](std::size_t a, std::size_t b) {
    const Profession& one = rulebook.professions[a];
    const Profession& other = rulebook.professions[b];
    return (one.kind == ProfessionKind::heading) == (other.kind == ProfessionKind::heading) &&
           lowest_level(one) == lowest_level(other) &&
           asks_for_language(one) == asks_for_language(other) &&
           counts_strictly_with(rulebook.criteria[2], a) ==
               counts_strictly_with(rulebook.criteria[2], b);
  };
  for (std::size_t entry = 0; entry < rulebook.professions.size(); ++entry) {
    const auto& few = rulebook.representatives;
    EXPECT_EQ(std::count_if(few.begin(), few.end(), [&](std::size_t r) { return alike(r, entry); }),
              1)
        << rulebook.professions[entry].id;
  }
  EXPECT_EQ(rulebook.representatives.size(), std::size(kinds) - 1);
}

}  // namespace
}  // namespace anyqtama::exhaustive
