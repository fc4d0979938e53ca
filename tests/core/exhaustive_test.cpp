// Tests the points, both totals and the ways to reach five against the law's table and brute force,
// over every combination of the answers.
#include "exhaustive.h"

#include "anyqtama/ways.h"

namespace anyqtama::exhaustive {
namespace {

using testing_support::order_503;

Scorecard scored(const Case& c) { return score(order_503(), {answers_of(c), duration_of(c)}); }

// The best total of each case over all completions, by its place.
std::vector<int> best_totals(int (*total)(const Case&)) {
  std::vector<int> best(index_of(Case(sizes)) + 1, 0);
  each_case(level, [&](const Case& c) {
    int& here = best[index_of(c)];
    const std::size_t axis = open_axes(c).front();  // at the latest the level, never asked here
    if (axis == level) {
      here = total(c);
      return;
    }
    // Every answer to the first open question stands before "unanswered".
    Case completed = c;
    for (completed[axis] = 0; completed[axis] < sizes[axis]; ++completed[axis])
      here = std::max(here, best[index_of(completed)]);
  });
  return best;
}

void expect_tally(const Tally& tally, int earned, int reachable, const Case& c) {
  ASSERT_EQ(tally.earned, earned) << shown(c);
  ASSERT_EQ(tally.reachable, reachable) << shown(c);
  const Verdict verdict = earned >= 5     ? Verdict::reached
                          : reachable < 5 ? Verdict::not_reached
                                          : Verdict::undecided;
  ASSERT_EQ(tally.verdict, verdict) << shown(c);
}

TEST(EveryCase, EarnsAndMayReachWhatTheTableOfTheLawSays) {
  const auto strict = best_totals(strict_total);
  const auto lenient = best_totals(lenient_total);
  int cases = 0;
  each_case(level, [&](const Case& c) {
    const Scorecard card = scored(c);
    expect_tally(card.strict, strict_total(c), strict[index_of(c)], c);
    expect_tally(card.lenient, lenient_total(c), lenient[index_of(c)], c);
    ++cases;
  });
  EXPECT_EQ(cases, 9 * 4 * 5 * 3 * 11);
}

TEST(EveryCase, HasLinesThatAddUpToItsTotals) {
  each_case(level, [&](const Case& c) {
    const Scorecard card = scored(c);
    int strict = 0;
    int lenient = 0;
    for (std::size_t i = 0; i < card.lines.size(); ++i) {
      const bool known = answered(c, static_cast<Axis>(i + 1));
      ASSERT_EQ(card.lines[i].strict.has_value(), known) << shown(c);
      ASSERT_EQ(card.lines[i].lenient.has_value(), known) << shown(c);
      strict += card.lines[i].strict.value_or(0);
      lenient += card.lines[i].lenient.value_or(0);
    }
    ASSERT_EQ(strict, card.strict.earned) << shown(c);
    ASSERT_EQ(lenient, card.lenient.earned) << shown(c);
  });
}

TEST(EveryCase, EarnsNoLessWithAFactAdded) {
  each_case(level, [&](const Case& c) {
    const Scorecard card = scored(c);
    for (const Axis axis : {higher, degree, certificate, experience}) {
      if (c[axis] == 0) continue;
      Case less = c;  // one step down the list of answers; nothing said is as much as none
      less[axis] = answered(c, axis) ? c[axis] - 1 : 0;
      const Scorecard before = scored(less);
      if (answered(c, axis)) {
        ASSERT_LE(before.strict.earned, card.strict.earned) << shown(c);
        ASSERT_LE(before.lenient.earned, card.lenient.earned) << shown(c);
      } else {
        ASSERT_EQ(before.strict.earned, card.strict.earned) << shown(c);
        ASSERT_LE(before.strict.reachable, card.strict.reachable) << shown(c);
        ASSERT_LE(before.lenient.reachable, card.lenient.reachable) << shown(c);
      }
    }
  });
}

TEST(EveryCase, KeepsAReadingThatIsStrictBelowTheLenientOne) {
  each_case(level, [&](const Case& c) {
    const Scorecard card = scored(c);
    ASSERT_LE(card.strict.earned, card.lenient.earned) << shown(c);
    ASSERT_LE(card.strict.reachable, card.lenient.reachable) << shown(c);
    ASSERT_LE(card.strict.earned, card.strict.reachable) << shown(c);
  });
}

// --- ways to reach five
// ---------------------------------------------------------------------------

struct Target {
  int place;  // in `lengths`
  const char* to;
};
constexpr Target targets[] = {{-1, ""}, {2, "1y 0m 0d"}, {6, "3y 0m 1d"}, {9, "10y 0m 1d"}};

struct Plan {
  bool higher, degree, certificate;
  std::size_t target;  // in `targets`

  int size() const { return higher + degree + certificate + (target > 0 ? 1 : 0); }
  bool is_part_of(const Plan& other) const {
    return higher <= other.higher && degree <= other.degree && certificate <= other.certificate &&
           target <= other.target;
  }
  bool operator==(const Plan&) const = default;
};

Case after(const Plan& plan, Case c) {
  if (plan.higher) c[higher] = matching;
  if (plan.degree) c[degree] = scientific;
  if (plan.certificate) c[certificate] = yes;
  if (plan.target > 0) c[experience] = targets[plan.target].place;
  return c;
}

// Only what is not held can be added.
bool adds_something(const Plan& plan, const Case& c) {
  const int held = answered(c, experience) ? c[experience] : -1;
  return !(plan.higher && c[higher] == matching) && !(plan.degree && c[degree] == scientific) &&
         !(plan.certificate && c[certificate] == yes) &&
         (plan.target == 0 || targets[plan.target].place > held);
}

std::vector<Plan> minimal_plans(const Case& c) {
  std::vector<Plan> passing;
  for (const bool h : {false, true})
    for (const bool d : {false, true})
      for (const bool e : {false, true})
        for (std::size_t target = 0; target < std::size(targets); ++target)
          if (const Plan plan{h, d, e, target};
              adds_something(plan, c) && strict_total(after(plan, c)) >= 5)
            passing.push_back(plan);
  std::vector<Plan> minimal;
  std::copy_if(passing.begin(), passing.end(), std::back_inserter(minimal), [&](const Plan& plan) {
    return std::none_of(passing.begin(), passing.end(), [&](const Plan& other) {
      return !(other == plan) && other.is_part_of(plan);
    });
  });
  // By number of changes, then the one that changes an earlier line first.
  const auto rank = [](const Plan& plan) {
    return std::tuple(plan.size(), !plan.higher, !plan.degree, !plan.certificate, plan.target == 0);
  };
  std::sort(minimal.begin(), minimal.end(),
            [&](const Plan& a, const Plan& b) { return rank(a) < rank(b); });
  return minimal;
}

std::string described(const Plan& plan, const Case& c) {
  return std::string(plan.higher ? "higher_education matching, " : "") +
         (plan.degree ? "academic_degree scientific, " : "") +
         (plan.certificate ? "english_teaching_certificate 1, " : "") +
         (plan.target > 0 ? std::string("experience ") + targets[plan.target].to + ", " : "") +
         std::to_string(strict_total(after(plan, c))) + "/" +
         std::to_string(lenient_total(after(plan, c))) + "\n";
}

std::string described(const Way& way) {
  std::string text;
  for (const Change& change : way.changes) {
    text += std::string(order_503().criteria[change.criterion].id) + " ";
    if (const auto* duration = std::get_if<Duration>(&change.to)) {
      text += testing::PrintToString(*duration);
    } else {
      const Answer& answer = std::get<Answer>(change.to);
      const auto* id = std::get_if<std::string_view>(&answer);
      text += id != nullptr ? std::string(*id) : std::to_string(std::get<bool>(answer));
    }
    text += ", ";
  }
  return text + std::to_string(way.strict) + "/" + std::to_string(way.lenient) + "\n";
}

TEST(EveryCase, IsShownEveryMinimalWayToFivePointsAndNoOther) {
  const Date today = testing_support::day("2022-05-04");
  each_case(level, [&](const Case& c) {
    std::string expected;
    if (strict_total(c) < 5)
      for (const Plan& plan : minimal_plans(c)) expected += described(plan, c);
    std::string found;
    const Answers answers = answers_of(c);
    const ScoredAnswers scored_answers{answers, duration_of(c)};
    const Scorecard card = score(order_503(), scored_answers);
    for (const Way& way : ways_to_reach(order_503(), card, scored_answers, today))
      found += described(way);
    ASSERT_EQ(found, expected) << shown(c);
  });
}

}  // namespace
}  // namespace anyqtama::exhaustive
