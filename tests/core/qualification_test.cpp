// Tests anyqtama/qualification.h.
#include "anyqtama/qualification.h"

#include "support.h"

namespace anyqtama {
namespace {

using testing_support::tiny_rulebook;

constexpr std::size_t teacher = 0;  // asks for nothing
constexpr std::size_t surgeon = 1;  // level 6 and a foreign language
constexpr std::size_t heading = 2;

using Ids = std::vector<std::string_view>;

Ids open(const QualificationFacts& facts) {
  static const Rulebook rulebook = tiny_rulebook();
  return open_conditions(rulebook, facts);
}

GroundStatus ground(const QualificationFacts& facts) {
  static const Rulebook rulebook = tiny_rulebook();
  return qualification_ground(rulebook, facts);
}

QualificationFacts facts_of(std::size_t entry) {
  return {ProfessionAnswer{entry}, true, std::nullopt, std::nullopt};
}

TEST(QualificationGround, IsFoundWhereTheProfessionIsNotListed) {
  const ProfessionAnswer not_listed;
  EXPECT_EQ(ground({not_listed, true, 8, true}), GroundStatus::found);
  EXPECT_EQ(ground({not_listed, false, 1, false}), GroundStatus::found);
  EXPECT_EQ(open({not_listed, false, 1, false}), Ids{});
}

TEST(QualificationGround, IsNotFoundWhereEveryConditionIsMet) {
  EXPECT_EQ(ground(facts_of(teacher)), GroundStatus::not_found);
  EXPECT_EQ(ground({ProfessionAnswer{surgeon}, true, 6, true}), GroundStatus::not_found);
}

TEST(QualificationGround, IsOpenedByNothingThatIsNotStated) {
  EXPECT_EQ(ground(facts_of(surgeon)), GroundStatus::not_found);
}

TEST(QualificationGround, IsOpenBelowTheLowestLevelOfTheEntry) {
  const struct {
    int level;
    GroundStatus status;
  } rows[] = {{1, GroundStatus::open},
              {5, GroundStatus::open},
              {6, GroundStatus::not_found},
              {7, GroundStatus::not_found},
              {8, GroundStatus::not_found}};
  for (const auto& row : rows)
    EXPECT_EQ(ground({ProfessionAnswer{surgeon}, true, row.level, true}), row.status) << row.level;
  EXPECT_EQ(ground({ProfessionAnswer{teacher}, true, 1, true}), GroundStatus::not_found);
}

TEST(QualificationGround, IsOpenWithoutARequiredForeignLanguage) {
  EXPECT_EQ(open({ProfessionAnswer{surgeon}, true, 6, false}), Ids{"language_not_known"});
  EXPECT_EQ(open({ProfessionAnswer{teacher}, true, 6, false}), Ids{});
}

TEST(QualificationGround, IsOpenWithoutAnyEducationThatEarnsPoints) {
  EXPECT_EQ(open({ProfessionAnswer{teacher}, false, std::nullopt, std::nullopt}),
            Ids{"education_level_without_points"});
}

TEST(QualificationGround, IsOpenForAHeadingWhichItselfRequiresNothing) {
  EXPECT_EQ(open({ProfessionAnswer{heading}, true, 1, false}), Ids{"heading_as_profession"});
}

TEST(OpenConditions, AreAllNamed) {
  EXPECT_EQ(open({ProfessionAnswer{surgeon}, false, 5, false}),
            (Ids{"education_level_without_points", "level_below_entry", "language_not_known"}));
  EXPECT_EQ(open({ProfessionAnswer{heading}, false, 5, false}),
            (Ids{"heading_as_profession", "education_level_without_points"}));
}

TEST(LowestLevel, IsEmptyForAHeadingAndWhereNoneIsPrinted) {
  const Rulebook rulebook = tiny_rulebook();
  EXPECT_EQ(lowest_level(rulebook.professions[surgeon]), 6);
  EXPECT_EQ(lowest_level(rulebook.professions[teacher]), std::nullopt);
  EXPECT_EQ(lowest_level(rulebook.professions[heading]), std::nullopt);
}

TEST(AsksForLanguage, IsFalseForAHeading) {
  const Rulebook rulebook = tiny_rulebook();
  EXPECT_TRUE(asks_for_language(rulebook.professions[surgeon]));
  EXPECT_FALSE(asks_for_language(rulebook.professions[teacher]));
  EXPECT_FALSE(asks_for_language(rulebook.professions[heading]));
}

}  // namespace
}  // namespace anyqtama
