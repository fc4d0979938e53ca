// Tests anyqtama/scoring.h.
#include "anyqtama/scoring.h"

#include "support.h"

namespace anyqtama {
namespace {

using testing_support::entry;
using testing_support::order_503;
using testing_support::tiny_rulebook;

using Points = std::vector<std::optional<int>>;

Answers plain(std::map<std::string_view, Answer> answers) {
  Answers said;
  said.plain = std::move(answers);
  return said;
}

Scorecard tiny_score(const Answers& answers, std::optional<Duration> work = std::nullopt) {
  static const Rulebook rulebook = tiny_rulebook();
  return score(rulebook, {answers, work});
}

Points strict_lines(const Scorecard& card) {
  Points points;
  for (const ScoreLine& line : card.lines) points.push_back(line.strict);
  return points;
}

Points lenient_lines(const Scorecard& card) {
  Points points;
  for (const ScoreLine& line : card.lines) points.push_back(line.lenient);
  return points;
}

TEST(Score, EarnsTheBandTheExperienceFallsIn) {
  const struct {
    Duration work;
    int strict, lenient;
  } rows[] = {
      {{0, 0, 0}, 0, 0},   {{1, 11, 30}, 0, 0},  // below the first paying band
      {{2, 0, 0}, 1, 1},   {{2, 0, 1}, 1, 1},    // its first day is of it in both readings
      {{4, 11, 30}, 1, 1}, {{5, 0, 0}, 1, 3},    // exactly on the open edge the readings differ
      {{5, 0, 1}, 3, 3},   {{80, 0, 0}, 3, 3},
  };
  for (const auto& row : rows) {
    const Scorecard card = tiny_score({}, row.work);
    EXPECT_EQ(card.lines.at(3).strict, row.strict) << row.work.years << " " << row.work.days;
    EXPECT_EQ(card.lines.at(3).lenient, row.lenient) << row.work.years << " " << row.work.days;
  }
}

TEST(Score, OfOrder503ChangesAtOneThreeAndTenYears) {
  const struct {
    Duration experience;
    int strict, lenient;
  } rows[] = {
      {{0, 11, 30}, 0, 0}, {{1, 0, 0}, 2, 2},  {{1, 0, 1}, 2, 2},
      {{2, 11, 30}, 2, 2}, {{3, 0, 0}, 2, 4},  {{3, 0, 1}, 4, 4},
      {{9, 11, 30}, 4, 4}, {{10, 0, 0}, 4, 6}, {{10, 0, 1}, 6, 6},
  };
  for (const auto& row : rows) {
    const Scorecard card = score(order_503(), {Answers{}, row.experience});
    EXPECT_EQ(card.strict.earned, row.strict) << row.experience.years;
    EXPECT_EQ(card.lenient.earned, row.lenient) << row.experience.years;
  }
}

TEST(PossibleStandings, AreNothingEveryBandAndBothSidesOfAnOpenEdge) {
  std::vector<std::pair<int, int>> found;
  for (const Standing& standing : possible_standings(tiny_rulebook().criteria.at(3), std::nullopt))
    found.emplace_back(standing.strict, standing.lenient);
  EXPECT_EQ(found, (std::vector<std::pair<int, int>>{{0, 0}, {1, 1}, {1, 3}, {3, 3}}));
}

TEST(HasEducation, NeedsOnePointOfAnEducationItemInTheLenientReading) {
  const struct {
    Standings standings;
    bool found;
  } rows[] = {
      {{{}, {}, {}, {}}, false},
      {{{}, {}, {}, {3, 3, {}}}, false},  // work is no education
      {{{1, 1, {}}, {}, {}, {}}, true},
      {{{}, {}, {0, 1, 3}, {}}, true},
  };
  for (const auto& row : rows) EXPECT_EQ(has_education(tiny_rulebook(), row.standings), row.found);
}

TEST(Score, LeavesAnUnansweredCriterionEmptyRatherThanZero) {
  const Points nothing(4);
  EXPECT_EQ(strict_lines(tiny_score({})), nothing);
  EXPECT_EQ(lenient_lines(tiny_score({})), nothing);
  const Scorecard card = tiny_score(plain({{"diploma", "none"}, {"certificate", false}}));
  EXPECT_EQ(strict_lines(card), (Points{0, std::nullopt, 0, std::nullopt}));
}

TEST(Score, OfAStrictReadingTakesTheHighestEducationItemAlone) {
  const Scorecard card = tiny_score(plain({{"diploma", "fitting"}, {"degree", "doctor"}}));
  EXPECT_EQ(strict_lines(card), (Points{0, 3, std::nullopt, std::nullopt}));
  EXPECT_EQ(lenient_lines(card), (Points{2, 3, std::nullopt, std::nullopt}));
  EXPECT_EQ(card.strict.earned, 3);
  EXPECT_EQ(card.lenient.earned, 5);
}

TEST(Score, OfAStrictReadingTakesTheFirstOnATie) {
  Answers answers = plain({{"diploma", "fitting"}, {"certificate", true}});
  answers.profession = ProfessionAnswer{0};
  EXPECT_EQ(strict_lines(tiny_score(answers)), (Points{2, std::nullopt, 0, std::nullopt}));
  EXPECT_EQ(lenient_lines(tiny_score(answers)), (Points{2, std::nullopt, 2, std::nullopt}));
}

TEST(Score, OfAStrictReadingPassesOverADegreeThatMightNotCount) {
  const Scorecard card = tiny_score(plain({{"diploma", "fitting"}, {"degree", "bachelor"}}));
  EXPECT_EQ(strict_lines(card), (Points{2, 0, std::nullopt, std::nullopt}));
  EXPECT_EQ(lenient_lines(card), (Points{2, 3, std::nullopt, std::nullopt}));
}

TEST(Score, CountsTheCertificateStrictlyOnlyWithItsProfessions) {
  const struct {
    std::optional<ProfessionAnswer> profession;
    int strict;
  } rows[] = {{std::nullopt, 0},         // unanswered: as no teacher
              {ProfessionAnswer{}, 0},   // not listed
              {ProfessionAnswer{0}, 2},  // the teacher
              {ProfessionAnswer{3}, 0}};
  for (const auto& row : rows) {
    Answers answers = plain({{"certificate", true}});
    answers.profession = row.profession;
    EXPECT_EQ(tiny_score(answers).strict.earned, row.strict);
    EXPECT_EQ(tiny_score(answers).lenient.earned, 2);
  }
}

TEST(Score, OfOrder503KnowsThreeForeignLanguageTeachers) {
  int strict = 0;
  for (std::size_t i = 0; i < order_503().professions.size(); ++i) {
    Answers answers = plain({{"english_teaching_certificate", true}});
    answers.profession = ProfessionAnswer{i};
    const Scorecard card = score(order_503(), {answers, std::nullopt});
    EXPECT_EQ(card.lenient.earned, 3);
    if (card.strict.earned == 0) continue;
    EXPECT_EQ(card.strict.earned, 3);
    EXPECT_NE(order_503().professions[i].id.find("/foreign-language-teacher"), std::string::npos);
    ++strict;
  }
  EXPECT_EQ(strict, 3);
}

TEST(Tally, ReachesTheBestThatAnyCompletionGives) {
  const Answers nothing;
  EXPECT_EQ(tiny_score(nothing).strict.reachable, 3 + 3);
  EXPECT_EQ(tiny_score(nothing).lenient.reachable, 2 + 3 + 2 + 3);

  const Answers no_degree = plain({{"degree", "none"}});
  EXPECT_EQ(tiny_score(no_degree).strict.reachable, 2 + 3);
  EXPECT_EQ(tiny_score(no_degree, Duration{2, 0, 0}).strict.reachable, 2 + 1);
}

TEST(Tally, ReachesTheCertificateThroughAnUnansweredProfession) {
  Answers answers = plain({{"diploma", "none"}, {"degree", "none"}, {"certificate", true}});
  EXPECT_EQ(tiny_score(answers, Duration{}).strict.earned, 0);
  EXPECT_EQ(tiny_score(answers, Duration{}).strict.reachable, 2);
  answers.profession = ProfessionAnswer{3};
  EXPECT_EQ(tiny_score(answers, Duration{}).strict.reachable, 0);
}

TEST(Verdict, IsReachedAtTheThresholdAndNotOneBelow) {
  Answers answers = plain({{"diploma", "none"}, {"degree", "doctor"}, {"certificate", false}});
  EXPECT_EQ(tiny_score(answers, Duration{2, 0, 0}).strict.verdict, Verdict::reached);  // 3 + 1
  EXPECT_EQ(tiny_score(answers, Duration{1, 11, 30}).strict.verdict, Verdict::not_reached);
}

TEST(Verdict, IsUndecidedWhileTheThresholdIsWithinReach) {
  const Answers diploma =
      plain({{"diploma", "fitting"}, {"degree", "none"}, {"certificate", false}});
  EXPECT_EQ(tiny_score(diploma).strict.verdict, Verdict::undecided);  // 2, with work up to 5
  EXPECT_EQ(tiny_score(diploma, Duration{4, 0, 0}).strict.verdict, Verdict::not_reached);
}

TEST(Verdict, FallsShortOnceTheThresholdIsOutOfReach) {
  const Answers nothing = plain({{"diploma", "none"}, {"degree", "none"}, {"certificate", false}});
  EXPECT_EQ(tiny_score(nothing).strict.reachable, 3);
  EXPECT_EQ(tiny_score(nothing).strict.verdict, Verdict::not_reached);
}

std::vector<std::string_view> open_ids(const Answers& answers, std::optional<Duration> work) {
  const Rulebook rulebook = tiny_rulebook();
  const Scorecard card = score(rulebook, {answers, work});
  std::vector<std::string_view> ids;
  for (const OpenQuestionIndex index : open_in_score(rulebook, card.standings))
    ids.push_back(rulebook.open_questions[index].id);
  return ids;
}

TEST(OpenInScore, NamesOnlyWhatChangesThisPersonsPoints) {
  using Ids = std::vector<std::string_view>;
  EXPECT_EQ(open_ids({}, std::nullopt), Ids{});
  EXPECT_EQ(open_ids(plain({{"diploma", "fitting"}}), Duration{4, 0, 0}), Ids{});
  EXPECT_EQ(open_ids({}, Duration{5, 0, 0}), Ids{"edge"});
  EXPECT_EQ(open_ids(plain({{"degree", "bachelor"}}), std::nullopt), Ids{"bachelor_counts"});
  EXPECT_EQ(open_ids(plain({{"certificate", true}}), std::nullopt), Ids{"any_profession"});
  EXPECT_EQ(open_ids(plain({{"diploma", "fitting"}, {"degree", "doctor"}}), std::nullopt),
            Ids{"adds_up"});
  EXPECT_EQ(open_ids(plain({{"diploma", "fitting"}, {"degree", "bachelor"}, {"certificate", true}}),
                     Duration{5, 0, 0}),
            (Ids{"adds_up", "bachelor_counts", "edge", "any_profession"}));
}

TEST(PossibleStandings, BeginWithTheOneWithoutPointsAndHoldEveryOther) {
  const Rulebook rulebook = tiny_rulebook();
  for (const Criterion& criterion : rulebook.criteria) {
    const Standings all = possible_standings(criterion, 0);
    EXPECT_EQ(all.front().lenient, 0) << criterion.id;
    int most = 0;
    for (const Standing& standing : all) most = std::max(most, standing.points(Reading::strict()));
    EXPECT_EQ(most, criterion.most) << criterion.id;
  }
}

TEST(Reading, IsSwitchedOneQuestionAtATime) {
  const Reading reading = Reading::lenient().strict_on(2);
  EXPECT_TRUE(reading.lenient_on(1));
  EXPECT_FALSE(reading.lenient_on(2));
  EXPECT_TRUE(reading.lenient_on(3));
  EXPECT_FALSE(Reading::strict().lenient_on(31));
  EXPECT_TRUE(Reading::lenient().lenient_on(31));
}

TEST(Score, OfOrder503GivesTheWorkedExamplesOfItsText) {
  const struct {
    const char* education;
    const char* degree;
    Duration experience;
    int strict, lenient;
  } rows[] = {
      {"matching", "none", {3, 3, 4}, 7, 7},       {"none", "scientific", {0, 0, 0}, 4, 4},
      {"matching", "scientific", {0, 0, 0}, 4, 7}, {"matching", "none", {3, 0, 0}, 5, 7},
      {"none", "none", {10, 0, 0}, 4, 6},          {"other_field", "other_field", {1, 0, 0}, 2, 2},
      {"matching", "academic", {1, 0, 0}, 5, 9},
  };
  for (const auto& row : rows) {
    Answers answers = plain({{"higher_education", row.education},
                             {"academic_degree", row.degree},
                             {"english_teaching_certificate", false}});
    answers.profession = ProfessionAnswer{entry(order_503(), "health/oncologist")};
    const Scorecard card = score(order_503(), {answers, row.experience});
    EXPECT_EQ(card.strict.earned, row.strict) << row.education << ", " << row.degree;
    EXPECT_EQ(card.lenient.earned, row.lenient) << row.education << ", " << row.degree;
  }
}

}  // namespace
}  // namespace anyqtama
