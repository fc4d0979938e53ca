// Tests text/fold.h.
#include "text/fold.h"

#include <gtest/gtest.h>

namespace anyqtama {
namespace {

TEST(Fold, MakesEveryLetterSmall) {
  EXPECT_EQ(fold("AZaz09"), "azaz09");
  EXPECT_EQ(fold("АЯаяЁё"), "аяаяее");
}

TEST(Fold, TakesTheNearestRussianLetterForAKazakhOne) {
  const struct {
    const char* typed;
    const char* folded;
  } rows[] = {{"Әә", "аа"}, {"Ғғ", "гг"}, {"Ққ", "кк"}, {"Ңң", "нн"}, {"Өө", "оо"},
              {"Ұұ", "уу"}, {"Үү", "уу"}, {"Һһ", "хх"}, {"Іі", "ии"}, {"Мұғалім", "мугалим"}};
  for (const auto& row : rows) EXPECT_EQ(fold(row.typed), row.folded) << row.typed;
}

TEST(Fold, KnowsTheLatinSchwaThatLooksLikeTheKazakhOne) {
  EXPECT_EQ(fold("\u018Fлеуметтік"), fold("Әлеуметтік"));
  EXPECT_EQ(fold("\u0259леуметтік"), fold("әлеуметтік"));
}

TEST(Fold, MakesOneSpaceOfEverythingElse) {
  EXPECT_EQ(fold("Lawyer, economist - engineer"), "lawyer economist engineer");
  EXPECT_EQ(fold("school/teacher"), "school teacher");
  EXPECT_EQ(fold("врач\u00A0—\u2003онколог"), "врач онколог");
  EXPECT_EQ(fold("a\U0001F600b"), "a b");
}

TEST(Fold, LeavesNoSpaceAtTheEnds) {
  EXPECT_EQ(fold("  (oncologist). "), "oncologist");
  EXPECT_EQ(fold(" ,;- "), "");
  EXPECT_EQ(fold(""), "");
}

TEST(Fold, ChangesNothingASecondTime) {
  for (const char* text : {"Database Administrator", "Ұстаз, Мұғалім", "Врач-Онколог"})
    EXPECT_EQ(fold(fold(text)), fold(text));
}

TEST(WordsOf, AreWhatStandsBetweenSpaces) {
  EXPECT_EQ(words_of("data base admin"), (std::vector<std::string>{"data", "base", "admin"}));
  EXPECT_EQ(words_of("admin"), std::vector<std::string>{"admin"});
  EXPECT_TRUE(words_of("").empty());
}

}  // namespace
}  // namespace anyqtama
