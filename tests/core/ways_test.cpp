// Tests anyqtama/ways.h with the points of nobody's law.
#include "anyqtama/ways.h"

#include "support.h"

namespace anyqtama {
namespace {

using testing_support::day;
using testing_support::tiny_rulebook;
using Lines = std::vector<std::string>;

constexpr std::size_t teacher = 0;
constexpr std::size_t painter = 3;

std::string shown(const Change& change, const Rulebook& rulebook) {
  std::string text = std::string(rulebook.criteria[change.criterion].id) + " ";
  if (const auto* duration = std::get_if<Duration>(&change.to)) {
    text += testing::PrintToString(*duration);
  } else if (const auto* id = std::get_if<std::string_view>(&std::get<Answer>(change.to))) {
    text += *id;
  } else {
    text += "held";
  }
  return change.on ? text + " on " + to_iso(*change.on) : text;
}

Lines ways(const Answers& answers, std::optional<Duration> work,
           const Rulebook& rulebook = tiny_rulebook()) {
  const ScoredAnswers scored{answers, work};
  Lines lines;
  for (const Way& way :
       ways_to_reach(rulebook, score(rulebook, scored), scored, day("2022-05-04"))) {
    std::string line;
    for (const Change& change : way.changes) line += shown(change, rulebook) + ", ";
    lines.push_back(line + std::to_string(way.strict) + "/" + std::to_string(way.lenient));
  }
  return lines;
}

Answers answers_of(std::size_t entry, std::map<std::string_view, Answer> plain) {
  Answers answers;
  answers.profession = ProfessionAnswer{entry};
  answers.plain = std::move(plain);
  return answers;
}

TEST(WaysToReach, AreAllThatLeadThereOrderedByLine) {
  EXPECT_EQ(ways(answers_of(teacher, {}), std::nullopt),
            (Lines{"diploma fitting, work 5y 0m 1d, 5/5", "degree doctor, work 2y 0m 0d, 4/4",
                   "certificate held, work 5y 0m 1d, 5/5"}));
}

TEST(WaysToReach, BeginWithTheFewestChanges) {
  EXPECT_EQ(ways(answers_of(teacher, {{"diploma", "fitting"}}), Duration{2, 0, 0}),
            (Lines{"degree doctor, 4/6", "work 5y 0m 1d, 5/5"}));
}

TEST(WaysToReach, AreNoneOnceTheStrictTotalIsThere) {
  EXPECT_EQ(ways(answers_of(teacher, {{"degree", "doctor"}}), Duration{2, 0, 0}), Lines{});
  EXPECT_EQ(ways(answers_of(teacher, {{"diploma", "fitting"}}), Duration{5, 0, 1}), Lines{});
}

TEST(WaysToReach, AreShownWhereOnlyTheLenientTotalIsThere) {
  // Exactly five years: 2 + 1 strictly, 2 + 3 leniently.
  EXPECT_EQ(ways(answers_of(painter, {{"diploma", "fitting"}}), Duration{5, 0, 0}),
            (Lines{"degree doctor, 4/8", "work 5y 0m 1d, 5/5"}));
}

TEST(WaysToReach, NeverChangeTheProfession) {
  for (const std::string& way : ways(answers_of(painter, {}), std::nullopt))
    EXPECT_EQ(way.find("certificate"), std::string::npos) << way;
}

TEST(WaysToReach, RaiseABachelorToADoctorAndAnotherDiplomaToAFittingOne) {
  EXPECT_EQ(ways(answers_of(painter, {{"diploma", "other"}, {"degree", "bachelor"}}), std::nullopt),
            (Lines{"diploma fitting, work 5y 0m 1d, 5/8", "degree doctor, work 2y 0m 0d, 4/4"}));
}

TEST(WaysToReach, UndoNoFact) {
  // Five years and a day are 3: a lower target is no way.
  EXPECT_EQ(ways(answers_of(painter, {}), Duration{5, 0, 1}),
            (Lines{"diploma fitting, 5/5", "degree doctor, 6/6"}));
}

TEST(WaysToReach, TakeTwoAnswersToOneQuestionForTwoWays) {
  Rulebook rulebook = tiny_rulebook();
  rulebook.criteria[1].awards = {{"doctor", 4, {}}, {"master", 4, {}}};
  EXPECT_EQ(ways(answers_of(painter, {{"diploma", "fitting"}}), Duration{0, 0, 0}, rulebook),
            (Lines{"degree doctor, 4/6", "degree master, 4/6", "work 5y 0m 1d, 5/5"}));
}

TEST(WaysToReach, MayNeedEverything) {
  Rulebook rulebook = tiny_rulebook();
  for (Criterion& criterion : rulebook.criteria) criterion.education = false;
  rulebook.threshold = 10;
  EXPECT_EQ(ways(answers_of(teacher, {}), std::nullopt, rulebook),
            (Lines{"diploma fitting, degree doctor, certificate held, work 5y 0m 1d, 10/10"}));
}

TEST(WaysToReach, AreNoneWhereNothingThatCanBeAddedIsEnough) {
  Rulebook rulebook = tiny_rulebook();
  rulebook.threshold = 7;
  const Answers answers = answers_of(painter, {});
  const ScoredAnswers scored{answers, std::nullopt};
  EXPECT_TRUE(ways_to_reach(rulebook, score(rulebook, scored), scored, day("2022-05-04")).empty());
}

TEST(WaysToReach, NameTheDayWhileAPeriodIsOpen) {
  Answers answers = answers_of(painter, {{"diploma", "fitting"}});
  answers.experience = std::vector<Period>{{day("2021-09-01"), std::nullopt}};
  EXPECT_EQ(ways(answers, Duration{0, 8, 4}),
            (Lines{"work 5y 0m 1d on 2026-09-01, 5/5",
                   "degree doctor, work 2y 0m 0d on 2023-08-31, 4/6"}));
  answers.experience = std::vector<Period>{{day("2021-09-01"), day("2022-05-04")}};
  EXPECT_EQ(ways(answers, Duration{0, 8, 4}),
            (Lines{"work 5y 0m 1d, 5/5", "degree doctor, work 2y 0m 0d, 4/6"}));
}

}  // namespace
}  // namespace anyqtama
