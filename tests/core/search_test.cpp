// Tests anyqtama/search.h with a list of four. How good the search is on the real list is proved by
// its own cases.
#include "anyqtama/search.h"

#include "support.h"

namespace anyqtama {
namespace {

Profession titled(std::string_view id, Names title) {
  return {id, ProfessionKind::profession, "", "", std::nullopt, {}, false, title};
}

const std::vector<Profession>& list() {
  static const std::vector<Profession> professions = {
      titled("health/oncologist", {"Oncologist", "Онколог", "Онколог"}),
      titled("it/database-administrator",
             {"Database administrator", "Администратор баз данных", "Дерекқор әкімшісі"}),
      titled("school/teacher", {"Teacher", "Учитель", "Мұғалім"}),
      titled("college/teacher", {"Teacher", "Учитель", "Мұғалім"}),
  };
  return professions;
}

SearchResult search(std::string_view typed, std::string_view language = "",
                    std::size_t limit = 10) {
  static const ProfessionIndex index(list());
  return index.search(typed, language, limit);
}

std::string_view best(std::string_view typed) {
  const SearchResult found = search(typed);
  return found.hits.empty() ? "" : list()[found.hits.front().entry].id;
}

TEST(Search, FindsAWholeTitleInEachLanguageWithTheFullScore) {
  for (const char* typed : {"Oncologist", "онколог", "ONCOLOGIST", " oncologist. "}) {
    const SearchResult found = search(typed);
    ASSERT_FALSE(found.hits.empty()) << typed;
    EXPECT_EQ(found.hits.front().entry, 0U) << typed;
    EXPECT_EQ(found.hits.front().score, 100) << typed;
    EXPECT_FALSE(found.none_fits) << typed;
  }
}

TEST(Search, FindsBeginningsAndWordsInAnyOrder) {
  EXPECT_EQ(best("onc"), "health/oncologist");
  EXPECT_EQ(best("datab"), "it/database-administrator");
  EXPECT_EQ(best("administrator database"), "it/database-administrator");
  EXPECT_EQ(best("баз данных"), "it/database-administrator");
  EXPECT_EQ(best("мугалим"), "school/teacher");  // without the Kazakh letters
}

TEST(Search, PutsTheBetterTitleFirst) {
  const SearchResult found = search("administrator");
  ASSERT_FALSE(found.hits.empty());
  EXPECT_EQ(found.hits.front().entry, 1U);
  for (std::size_t i = 0; i + 1 < found.hits.size(); ++i)
    EXPECT_GE(found.hits[i].score, found.hits[i + 1].score);
}

TEST(Search, KeepsTheSameOccupationOfSeveralActivitiesApart) {
  const SearchResult found = search("teacher");
  ASSERT_EQ(found.hits.size(), 2U);
  EXPECT_EQ(found.hits[0].entry, 2U);  // on a tie as in the list
  EXPECT_EQ(found.hits[1].entry, 3U);
  EXPECT_EQ(found.hits[0].score, found.hits[1].score);
}

TEST(Search, NamesTheTitleThatMatchedInTheLanguageAskedFor) {
  const std::vector<Profession> alike = {titled("health/surgeon", {"Хирург", "хирург", "ХИРУРГ"})};
  const ProfessionIndex index(alike);
  EXPECT_EQ(index.search("хирург", "ru", 1).hits.at(0).matched, "хирург");
  EXPECT_EQ(index.search("хирург", "kk", 1).hits.at(0).matched, "ХИРУРГ");
  EXPECT_EQ(index.search("хирург", "", 1).hits.at(0).matched, "Хирург");
}

TEST(Search, GivesNoMoreThanTheLimit) {
  EXPECT_EQ(search("teacher", "", 1).hits.size(), 1U);
  EXPECT_EQ(search("teacher", "", 2).hits.size(), 2U);
  EXPECT_EQ(search("teacher", "", 100).hits.size(), 2U);
}

TEST(Search, SaysSoWhereNothingFits) {
  for (const char* typed : {"", "   ", ".,;", "астронавт", "zzz", "\U0001F600"}) {
    const SearchResult found = search(typed);
    EXPECT_TRUE(found.none_fits) << typed;
    EXPECT_TRUE(found.hits.empty()) << typed;
  }
}

TEST(Search, GivesEveryHitAScoreOfOneToAHundred) {
  for (const char* typed : {"o", "t", "administrator of something", "д", "teacher teacher teacher"})
    for (const Hit& hit : search(typed).hits) {
      EXPECT_GE(hit.score, 1) << typed;
      EXPECT_LE(hit.score, 100) << typed;
    }
}

TEST(Search, StandsAnEmptyListAndAVeryLongText) {
  const std::vector<Profession> none;
  EXPECT_TRUE(ProfessionIndex(none).search("teacher", "en", 5).none_fits);
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "teacher ";
  EXPECT_LE(search(text).hits.size(), 4U);
}

}  // namespace
}  // namespace anyqtama
