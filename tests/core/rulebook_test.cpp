// Tests anyqtama/rulebook.h and what the law in force says of itself.
#include "anyqtama/rulebook.h"

#include "support.h"

namespace anyqtama {
namespace {

using testing_support::order_503;
using testing_support::tiny_rulebook;

TEST(FindProfession, FindsTheWholeIdOnly) {
  const Rulebook rulebook = tiny_rulebook();
  EXPECT_EQ(find_profession(rulebook, "school/teacher"), 0U);
  EXPECT_EQ(find_profession(rulebook, "arts/painter"), 3U);
  for (const char* id : {"", "school", "school/teache", "school/teachers", "School/Teacher"})
    EXPECT_EQ(find_profession(rulebook, id), std::nullopt) << id;
}

TEST(FindProcedure, IsNullForAnUnknownOne) {
  ASSERT_NE(find_procedure(order_503(), "issue"), nullptr);
  EXPECT_EQ(find_procedure(order_503(), "issue")->id, "issue");
  EXPECT_EQ(find_procedure(order_503(), "issues"), nullptr);
  EXPECT_EQ(find_procedure(tiny_rulebook(), "issue"), nullptr);
}

TEST(FindOpenQuestion, IsAPlaceInTheList) {
  EXPECT_EQ(find_open_question(tiny_rulebook(), "adds_up"), 0U);
  EXPECT_EQ(find_open_question(tiny_rulebook(), "language_not_known"), 7U);
  EXPECT_EQ(find_open_question(tiny_rulebook(), "adds"), std::nullopt);
}

TEST(Order503, HasAllItsProceduresAndOnlyIssueAssesses) {
  std::vector<std::string_view> ids;
  for (const Procedure& procedure : order_503().procedures) {
    ids.push_back(procedure.id);
    EXPECT_EQ(procedure.assesses_qualification, procedure.id == "issue") << procedure.id;
  }
  std::sort(ids.begin(), ids.end());
  EXPECT_EQ(ids, (std::vector<std::string_view>{"appeal", "change_employer", "end_contract",
                                                "extend", "issue", "reissue", "replace"}));
}

TEST(Order503, ListsAHundredAndOneEntriesAndElevenHeadings) {
  int headings = 0;
  for (const Profession& entry : order_503().professions)
    headings += entry.kind == ProfessionKind::heading ? 1 : 0;
  EXPECT_EQ(headings, 11);
  EXPECT_EQ(order_503().professions.size(), 112U);
}

TEST(Order503, GivesThePointsOfItsTableAtMost) {
  const struct {
    const char* id;
    int most;
    const char* provision;
  } rows[] = {{"higher_education", 3, "Rules 10(1)"},
              {"academic_degree", 4, "Rules 10(1)"},
              {"english_teaching_certificate", 3, "Rules 10(1)"},
              {"experience", 6, "Rules 10(2)"}};
  ASSERT_EQ(order_503().criteria.size(), std::size(rows));
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    EXPECT_EQ(order_503().criteria[i].id, rows[i].id);
    EXPECT_EQ(order_503().criteria[i].most, rows[i].most);
    EXPECT_EQ(order_503().criteria[i].citation.provision, rows[i].provision);
  }
  EXPECT_EQ(order_503().threshold, 5);
}

TEST(Order503, AsksItsQuestionsInTheOrderOfTheContract) {
  std::vector<std::string_view> ids;
  for (const Question& question : order_503().questions) ids.push_back(question.id);
  EXPECT_EQ(ids, (std::vector<std::string_view>{"profession", "higher_education", "academic_degree",
                                                "english_teaching_certificate", "experience",
                                                "qualification_level", "foreign_language",
                                                "education_recognition", "documents"}));
}

}  // namespace
}  // namespace anyqtama
