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

Lexicon::Meaning meaning_in(const Lexicon& lexicon, std::string_view stem) {
  return lexicon.meaning(lexicon.stems().find(stem));
}

std::string_view name_in(const Lexicon& lexicon, std::string_view stem) {
  return lexicon.stems().text(meaning_in(lexicon, stem).name);
}

WordKind kind_in(const Lexicon& lexicon, std::string_view stem) {
  return meaning_in(lexicon, stem).kind;
}

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
  EXPECT_EQ(name_in(lexicon, canonical("медсестра")), "nurse");
  EXPECT_EQ(name_in(lexicon, "nurse"), "nurse");
  EXPECT_EQ(kind_in(lexicon, "nurse"), WordKind::role);
  EXPECT_EQ(kind_in(lexicon, "senior"), WordKind::seniority);
  EXPECT_EQ(name_in(lexicon, "senior"), "senior");
}

TEST(Meaning, IsKnownByAWordAsItStandsAndByItsStem) {
  const Lexicon lexicon = lexicon_of({{WordKind::role, {"nurses"}}}, {"s", "ing"});
  for (const char* word : {"nurses", "nurse", "nursesing"})
    EXPECT_EQ(kind_in(lexicon, lexicon.stem(word)), WordKind::role) << word;
  EXPECT_EQ(lexicon.stems().find(lexicon.stem("nursery")), Numbers::none);
}

TEST(Stem, KeepsTheEndingOfAWordThatStandsInASet) {
  const Lexicon lexicon =
      lexicon_of({{WordKind::word, {"жабдық"}}, {WordKind::word, {"жабдықтау"}}}, {"тау", "лар"});
  EXPECT_EQ(lexicon.stem(canonical("жабдықтау")), canonical("жабдықтау"));
  EXPECT_EQ(lexicon.stem(canonical("жабдықлар")), canonical("жабдық"));
  EXPECT_NE(name_in(lexicon, canonical("жабдықтау")), name_in(lexicon, canonical("жабдық")));
}

TEST(Meaning, OfAWordOfTwoSetsIsThatOfTheFirst) {
  const Lexicon lexicon = lexicon_of({{WordKind::role, {"chef", "baker"}},
                                      {WordKind::word, {}},
                                      {WordKind::weak_role, {"baker", "kitchener"}}});
  EXPECT_EQ(name_in(lexicon, "baker"), "chef");
  EXPECT_EQ(kind_in(lexicon, "baker"), WordKind::role);
  EXPECT_EQ(kind_in(lexicon, "kitchener"), WordKind::weak_role);
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
