// Tests search/vocabulary.h with a few stems.
#include "search/vocabulary.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "text/words.h"

namespace anyqtama {
namespace {

Vocabulary vocabulary_of(const std::vector<std::string>& stems) {
  Vocabulary vocabulary;
  TermId term = 0;
  for (const std::string& stem : stems) vocabulary.add(stem, term++);
  vocabulary.sort();
  return vocabulary;
}

/// The only candidate that a vocabulary of one stem has for a word; edits of -1: none.
Candidate only(const std::string& known, std::string_view typed, bool unfinished = false) {
  const auto found = vocabulary_of({known}).like(typed, unfinished);
  EXPECT_LE(found.size(), 1U);
  return found.empty() ? Candidate{0, 0, Likeness::same, -1} : found.front();
}

TEST(Vocabulary, FindsExactlyTheStem) {
  const Vocabulary vocabulary = vocabulary_of({"nurse", "cook", "captain"});
  ASSERT_NE(vocabulary.find("cook"), nullptr);
  EXPECT_EQ(*vocabulary.find("cook"), 1U);
  for (const char* stem : {"", "coo", "cooks", "zebra", "a"})
    EXPECT_EQ(vocabulary.find(stem), nullptr) << stem;
  EXPECT_EQ(Vocabulary().find("cook"), nullptr);
}

TEST(Vocabulary, IsSureOfAStemItKnows) {
  const Candidate candidate = only("captain", "captain");
  EXPECT_EQ(candidate.percent, 100);
  EXPECT_EQ(candidate.likeness, Likeness::same);
  EXPECT_EQ(candidate.edits, 0);
}

TEST(Vocabulary, AllowsTypingErrorsByTheLengthOfTheWord) {
  const struct {
    const char* known;
    const char* typed;
    int edits;                                                          // -1: not alike
  } rows[] = {{"cat", "car", -1},                                       // three letters: none
              {"cook", "cool", 1},                                      // four: one
              {"cook", "coll", -1},         {"doctor", "dcotor", 1},    // six: one
              {"doctor", "dcotro", -1},     {"captain", "kaptian", 2},  // seven: two
              {"mechanic", "mekahnik", -1}, {"nurse", "urse", 1},  // the longer of the two counts
              {"nurse", "nursse", 1},       {"cat", "cart", 1}};
  for (const auto& row : rows) {
    const Candidate candidate = only(row.known, row.typed);
    EXPECT_EQ(candidate.edits, row.edits) << row.typed;
    EXPECT_EQ(candidate.likeness, row.edits > 0 ? Likeness::spelling : Likeness::same) << row.typed;
  }
}

TEST(Vocabulary, IsLessSureTheMoreErrorsAndTheShorterTheWord) {
  EXPECT_GT(only("mechanic", "mechamic").percent, only("mechanic", "mechamik").percent);
  EXPECT_GT(only("mechanic", "mechamic").percent, only("cook", "cool").percent);
  EXPECT_GT(only("mechanic", "mechamic").percent, only("mechanic", "nechanic").percent);
}

TEST(Vocabulary, TakesNoWordItKnowsForAMisspellingOfAnother) {
  const Vocabulary vocabulary = vocabulary_of({"cook", "book"});
  const auto found = vocabulary.like("cook", false);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().term, 0U);
}

TEST(Vocabulary, GoesOnWithAnUnfinishedWordOnly) {
  EXPECT_EQ(only("oncologist", "onc", true).likeness, Likeness::beginning);
  EXPECT_EQ(only("oncologist", "o", true).likeness, Likeness::beginning);
  EXPECT_EQ(only("oncologist", "onc", false).edits, -1);
  EXPECT_EQ(only("oncologist", "nco", true).edits, -1);
  EXPECT_GT(only("oncologist", "oncol", true).percent, only("oncologist", "onc", true).percent);
}

TEST(Vocabulary, KnowsWordsOfOneFamily) {
  EXPECT_EQ(only("oncologist", "oncology").likeness, Likeness::family);
  EXPECT_EQ(only("oncolog", "oncologica").likeness, Likeness::family);
  EXPECT_EQ(only("oncologist", "oncocyte").edits, -1);  // the root is too short
  EXPECT_EQ(only("actress", "actor").edits, -1);
}

TEST(Vocabulary, NamesEachTermOnceTheSurestFirst) {
  Vocabulary vocabulary;
  vocabulary.add("captain", 7);
  vocabulary.add("kaptain", 7);
  vocabulary.add("captains", 3);
  vocabulary.sort();
  const auto found = vocabulary.like("captain", true);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].term, 7U);
  EXPECT_EQ(found[0].percent, 100);
  EXPECT_EQ(found[1].term, 3U);
}

TEST(Vocabulary, GivesNoMoreThanADozenInOrder) {
  std::vector<std::string> stems;
  for (char letter = 'a'; letter <= 'z'; ++letter) stems.push_back(std::string("capta") + letter);
  const auto found = vocabulary_of(stems).like("capta", true);
  EXPECT_EQ(found.size(), 12U);
  EXPECT_TRUE(std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return a.percent != b.percent ? a.percent > b.percent : a.term < b.term;
  }));
}

TEST(Vocabulary, StandsTheShortestAndTheLongestWords) {
  const std::string longest(longest_word, 'a');
  EXPECT_EQ(only(longest, longest).percent, 100);
  EXPECT_EQ(only(longest, longest.substr(1)).edits, 1);
  EXPECT_EQ(only("a", longest).edits, -1);
  EXPECT_TRUE(vocabulary_of({}).like("captain", true).empty());
  EXPECT_TRUE(vocabulary_of({"captain"}).like("", false).empty());
}

}  // namespace
}  // namespace anyqtama
