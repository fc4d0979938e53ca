// Tests anyqtama/completions.h with the points of nobody's law.
#include "anyqtama/completions.h"

#include "support.h"

namespace anyqtama {
namespace {

using testing_support::tiny_rulebook;
using Ids = std::vector<std::string_view>;
using Plain = std::map<std::string_view, Answer>;

constexpr std::size_t teacher = 0;
constexpr std::size_t surgeon = 1;  // level 6 and a foreign language
constexpr std::size_t heading = 2;

Decision decided(std::optional<ProfessionAnswer> profession, Plain plain,
                 std::optional<Duration> work) {
  Answers answers;
  answers.profession = profession;
  answers.plain = std::move(plain);
  return decide(tiny_rulebook(), {answers, work});
}

Plain doctor() { return {{"diploma", "none"}, {"degree", "doctor"}, {"certificate", false}}; }
Plain nothing() { return {{"diploma", "none"}, {"degree", "none"}, {"certificate", false}}; }

TEST(Decide, FindsNoGroundWhereThePointsAndTheEntryFit) {
  const Decision decision = decided(ProfessionAnswer{teacher}, doctor(), Duration{2, 0, 0});
  EXPECT_EQ(decision.outcome, Outcome::no_ground_found);
  EXPECT_EQ(decision.qualification, GroundStatus::not_found);
  EXPECT_EQ(decision.threshold, GroundStatus::not_found);
  EXPECT_EQ(decision.unanswered, Ids{});
}

TEST(Decide, ExpectsRefusalBelowTheThresholdInBothReadings) {
  const Decision decision = decided(ProfessionAnswer{teacher}, doctor(), Duration{1, 11, 29});
  EXPECT_EQ(decision.outcome, Outcome::refusal_expected);
  EXPECT_EQ(decision.threshold, GroundStatus::found);
}

TEST(Decide, LeavesTheThresholdOpenWhereTheReadingsDiffer) {
  Plain diploma = nothing();
  diploma["diploma"] = "fitting";
  const Decision decision = decided(ProfessionAnswer{teacher}, diploma, Duration{5, 0, 0});
  EXPECT_EQ(decision.outcome, Outcome::open_question);
  EXPECT_EQ(decision.threshold, GroundStatus::open);
  EXPECT_EQ(decision.qualification, GroundStatus::not_found);
}

TEST(Decide, ExpectsRefusalOfAnUnlistedProfessionWhateverThePoints) {
  const Decision decision = decided(ProfessionAnswer{}, doctor(), Duration{10, 0, 0});
  EXPECT_EQ(decision.outcome, Outcome::refusal_expected);
  EXPECT_EQ(decision.qualification, GroundStatus::found);
}

TEST(Decide, NamesTheLevelAndLanguageThatCanStillOpenTheGround) {
  const Decision decision = decided(ProfessionAnswer{surgeon}, doctor(), Duration{2, 0, 0});
  EXPECT_EQ(decision.outcome, Outcome::undecided);
  EXPECT_EQ(decision.qualification, GroundStatus::undecided);
  EXPECT_EQ(decision.unanswered, (Ids{"qualification_level", "foreign_language"}));
}

TEST(Decide, AsksNoFurtherWhereOneAnswerHasOpenedTheGround) {
  Plain plain = doctor();
  plain["foreign_language"] = false;
  const Decision decision = decided(ProfessionAnswer{surgeon}, plain, Duration{2, 0, 0});
  EXPECT_EQ(decision.outcome, Outcome::open_question);
  EXPECT_EQ(decision.unanswered, Ids{});
}

TEST(Decide, AsksNoLevelOfAHeadingAndOfAnEntryWithoutOne) {
  EXPECT_EQ(decided(ProfessionAnswer{heading}, doctor(), Duration{2, 0, 0}).unanswered, Ids{});
  EXPECT_EQ(decided(ProfessionAnswer{teacher}, doctor(), Duration{2, 0, 0}).unanswered, Ids{});
}

TEST(Decide, AsksForTheProfessionWhichCanAlwaysRefuse) {
  EXPECT_EQ(decided(std::nullopt, doctor(), Duration{2, 0, 0}).unanswered.front(), "profession");
}

TEST(Decide, HasRefusedOnceTheThresholdIsOutOfReach) {
  const Decision decision = decided(std::nullopt, nothing(), Duration{10, 0, 0});
  EXPECT_EQ(decision.outcome, Outcome::refusal_expected);
  EXPECT_EQ(decision.qualification, GroundStatus::undecided);
  EXPECT_EQ(decision.threshold, GroundStatus::found);
  EXPECT_EQ(decision.unanswered, Ids{"profession"});  // the ground still depends on it
}

TEST(Decide, KeepsTheOutcomeWhenTheMissingAnswerOnlyChangesAGround) {
  Plain plain = nothing();
  plain.erase("degree");
  const Decision decision = decided(ProfessionAnswer{}, plain, Duration{2, 0, 0});
  EXPECT_EQ(decision.outcome, Outcome::refusal_expected);
  EXPECT_EQ(decision.threshold, GroundStatus::undecided);
  EXPECT_EQ(decision.unanswered, Ids{"degree"});
}

TEST(Decide, IsUndecidedWhileNothingIsAnswered) {
  const Decision decision = decided(std::nullopt, {}, std::nullopt);
  EXPECT_EQ(decision.outcome, Outcome::undecided);
  EXPECT_EQ(decision.unanswered, (Ids{"profession", "diploma", "degree", "certificate", "work",
                                      "qualification_level", "foreign_language"}));
}

TEST(Decide, TakesOnePointOfAnEducationItemForEducation) {
  Rulebook rulebook = tiny_rulebook();
  rulebook.criteria[0].awards = {{"fitting", 1, {}}};
  Answers answers;
  answers.profession = ProfessionAnswer{teacher};
  answers.plain = nothing();
  answers.plain["diploma"] = "fitting";
  EXPECT_EQ(decide(rulebook, {answers, Duration{5, 0, 1}}).qualification, GroundStatus::not_found);
}

TEST(Decide, AsksNoLevelWhereTheLeastThereIsSuffices) {
  Rulebook rulebook = tiny_rulebook();
  rulebook.professions[surgeon].requires_foreign_language = false;
  Answers answers;
  answers.profession = ProfessionAnswer{surgeon};
  answers.plain = doctor();
  const auto unanswered = [&](int lowest) {
    rulebook.questions = {{"profession", "profession", {}, 0, 0, {}},
                          {"qualification_level", "whole_number", {}, 3, 8, {}}};
    rulebook.professions[surgeon].levels = {lowest};
    return decide(rulebook, {answers, Duration{2, 0, 0}}).unanswered;
  };
  EXPECT_EQ(unanswered(3), Ids{});
  EXPECT_EQ(unanswered(4), Ids{"qualification_level"});
}

TEST(RepresentativeProfessions, AreOneOfEachKind) {
  Rulebook rulebook = tiny_rulebook();
  EXPECT_EQ(rulebook.representatives, (std::vector<std::size_t>{0, 1, 2, 3}));
  rulebook.professions.push_back(rulebook.professions[3]);  // another painter
  EXPECT_EQ(representative_professions(rulebook), (std::vector<std::size_t>{0, 1, 2, 3}));
  rulebook.professions.back().levels = {4};
  EXPECT_EQ(representative_professions(rulebook), (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

}  // namespace
}  // namespace anyqtama
