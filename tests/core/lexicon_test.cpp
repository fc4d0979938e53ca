// Tests search/lexicon.h with a few words.
#include "search/lexicon.h"

#include <gtest/gtest.h>

#include <set>

#include "text/words.h"

namespace anyqtama {
namespace {

Lexicon lexicon_of(std::vector<WordSet> sets, std::vector<std::string_view> endings = {}) {
  Catalogue catalogue;
  catalogue.word_sets = std::move(sets);
  catalogue.endings = std::move(endings);
  return Lexicon(catalogue);
}

std::string canonical(std::string_view word) { return words_of(word).at(0).letters; }

const Lexicon& few_endings() {
  static const Lexicon lexicon = lexicon_of({}, {"s", "es", "'s", "а", "ами", "дер", "дің"});
  return lexicon;
}

TEST(Stem, TakesOffAnEndingThatLeavesFourLetters) {
  const std::pair<const char*, const char*> rows[] = {
      {"nurses", "nurs"},  // the longest ending
      {"doctors", "doctor"}, {"actors", "actor"}, {"clerks", "clerk"},
      {"gas", "gas"},                                                // would leave two
      {"bus", "bus"},        {"cars", "cars"},                       // would leave three
      {"врача", "VRAQ"},     {"врачами", "VRAQ"}, {"мама", "MAMA"},  // would leave three
      {"doctor", "doctor"}};
  for (const auto& [word, stem] : rows)
    EXPECT_EQ(few_endings().stem(canonical(word)), stem) << word;
}

TEST(Stem, TakesOffTwoEndingsAndNoThird) {
  EXPECT_EQ(few_endings().stem(canonical("мұғалімдер")), canonical("мұғалім"));
  EXPECT_EQ(few_endings().stem(canonical("мұғалімдердің")), canonical("мұғалім"));
  EXPECT_EQ(few_endings().stem(canonical("мұғалімдердердің")), canonical("мұғалімдер"));
}

TEST(Stem, IsTheWordItselfWithoutEndings) {
  EXPECT_EQ(lexicon_of({}).stem("doctors"), "doctors");
  EXPECT_EQ(lexicon_of({}).stem("a"), "a");
}

TEST(EndsAsPlace, LooksForAnEndingBehindFiveLetters) {
  Catalogue catalogue;
  catalogue.place_endings = {"де", "те"};
  const Lexicon lexicon(catalogue);
  for (const char* word : {"мектепте", "университетте"})
    EXPECT_TRUE(lexicon.ends_as_place(canonical(word))) << word;
  for (const char* word : {"мектеп", "үйде", "кентте", "де"})
    EXPECT_FALSE(lexicon.ends_as_place(canonical(word))) << word;
}

TEST(Meaning, IsOneForAllWordsOfASet) {
  const Lexicon lexicon = lexicon_of(
      {{WordKind::role, {"nurse", "медсестра"}}, {WordKind::seniority, {"senior", "главный"}}});
  EXPECT_EQ(lexicon.meaning(canonical("медсестра")).name, lexicon.meaning("nurse").name);
  EXPECT_EQ(lexicon.meaning("nurse").kind, WordKind::role);
  EXPECT_EQ(lexicon.meaning("senior").kind, WordKind::seniority);
  EXPECT_NE(lexicon.meaning("senior").name, lexicon.meaning("nurse").name);
}

TEST(Meaning, OfAWordOutsideOfAnySetIsTheWord) {
  const Lexicon lexicon = lexicon_of({{WordKind::role, {"nurse"}}});
  EXPECT_EQ(lexicon.meaning("captain").name, "captain");
  EXPECT_EQ(lexicon.meaning("captain").kind, WordKind::word);
  EXPECT_EQ(lexicon.meaning("").name, "");
}

TEST(Meaning, IsKnownByAWordAsItStandsAndByItsStem) {
  const Lexicon lexicon = lexicon_of({{WordKind::role, {"nurses"}}}, {"s", "ing"});
  for (const char* word : {"nurses", "nurse", "nursesing"})
    EXPECT_EQ(lexicon.meaning(lexicon.stem(word)).kind, WordKind::role) << word;
  EXPECT_EQ(lexicon.meaning(lexicon.stem("nursery")).kind, WordKind::word);
}

TEST(Stem, KeepsTheEndingOfAWordThatStandsInASet) {
  const Lexicon lexicon =
      lexicon_of({{WordKind::word, {"жабдық"}}, {WordKind::word, {"жабдықтау"}}}, {"тау", "лар"});
  EXPECT_EQ(lexicon.stem(canonical("жабдықтау")), canonical("жабдықтау"));
  EXPECT_EQ(lexicon.stem(canonical("жабдықлар")), canonical("жабдық"));
  EXPECT_NE(lexicon.meaning(canonical("жабдықтау")).name,
            lexicon.meaning(canonical("жабдық")).name);
}

TEST(Meaning, OfAWordOfTwoSetsIsThatOfTheFirst) {
  const Lexicon lexicon = lexicon_of({{WordKind::role, {"chef", "baker"}},
                                      {WordKind::word, {}},
                                      {WordKind::weak_role, {"baker", "kitchener"}}});
  EXPECT_EQ(lexicon.meaning("baker").name, lexicon.meaning("chef").name);
  EXPECT_EQ(lexicon.meaning("baker").kind, WordKind::role);
  EXPECT_EQ(lexicon.meaning("kitchener").kind, WordKind::weak_role);
}

TEST(Lexicon, NamesEveryStemOnce) {
  const Lexicon lexicon = lexicon_of({{WordKind::word, {"nurses", "nurse", "clerk"}},
                                      {WordKind::word, {}},
                                      {WordKind::word, {"C#"}}},
                                     {"s"});
  std::multiset<std::string_view> stems;
  for (std::uint32_t i = 0; i < lexicon.stems().size(); ++i) stems.insert(lexicon.stems().text(i));
  EXPECT_EQ(stems, (std::multiset<std::string_view>{"c#", "clerk", "nurse", "nurses"}));
}

}  // namespace
}  // namespace anyqtama
