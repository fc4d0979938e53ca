// Tests search/title_index.h with a few titles.
#include "search/title_index.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "search/title_words.h"

namespace anyqtama {
namespace {

enum Owner : std::uint32_t { database, oncologist, nurse, developer, anybody };

const Lexicon& lexicon() {
  static const Lexicon words = [] {
    Catalogue catalogue;
    catalogue.endings = {"s"};
    catalogue.word_sets = {{WordKind::role, {"nurse", "медсестра"}},
                           {WordKind::role, {"developer"}},
                           {WordKind::seniority, {"senior"}},
                           {WordKind::noise, {"of", "the"}},
                           {WordKind::aside, {"at"}},
                           {WordKind::weak_role, {"specialist"}}};
    return Lexicon(catalogue);
  }();
  return words;
}

TitleWords& title_words() {
  static TitleWords words(lexicon());
  return words;
}

const TitleIndex& index() {
  static const TitleIndex titles({{database, 0, "en", "Database administrator"},
                                  {oncologist, 1, "en", "Oncologist"},
                                  {oncologist, 1, "ru", "Онколог"},
                                  {oncologist, 1, "kk", "Онколог"},
                                  {nurse, 2, "en", "Head nurse of the ward"},
                                  {developer, 3, "en", "Web developer"},
                                  {anybody, 4, "en", "Ward specialist"}},
                                 lexicon(), title_words());
  return titles;
}

TypedWords understood(std::string_view text) { return index().understand(words_of(text), false); }

Fit fit_of(std::string_view text, Owner owner, std::string_view language = "") {
  for (const Fit& fit : index().fits(understood(text), keys_of(words_of(text)), language))
    if (fit.owner == owner) return fit;
  return {owner, 0, 0, 0, 0, 0};
}

int percent(std::string_view text, Owner owner) { return fit_of(text, owner).percent; }

TEST(KeysOf, AreThoseOfTheSameWordsInOrderAndInAny) {
  const auto keys = [](std::string_view text) { return keys_of(words_of(text)); };
  EXPECT_EQ(keys("Web developer").in_order, keys(" web, DEVELOPER.").in_order);
  EXPECT_NE(keys("web developer").in_order, keys("developer web").in_order);
  EXPECT_EQ(keys("web developer").in_any_order, keys("developer web").in_any_order);
  EXPECT_NE(keys("webdeveloper").in_order, keys("web developer").in_order);
  EXPECT_NE(keys("webdeveloper").in_any_order, keys("web developer").in_any_order);
  EXPECT_NE(keys("web").in_order, keys("").in_order);
}

TEST(Fits, AreWholeForTheVeryWordsOnly) {
  for (const char* typed : {"Web developer", "WEB-DEVELOPER", "(web) developer"})
    EXPECT_EQ(percent(typed, developer), 100) << typed;
  for (const char* typed :
       {"developer web", "web developers", "senior web developer", "developer"}) {
    EXPECT_LT(percent(typed, developer), 100) << typed;
    EXPECT_GT(percent(typed, developer), 50) << typed;
  }
}

TEST(Fits, NameEveryOwnerThatSharesAWordOnce) {
  const auto fits = index().fits(understood("ward onkolog онколог"), {}, "");
  std::vector<std::uint32_t> owners;
  for (const Fit& fit : fits) owners.push_back(fit.owner);
  std::sort(owners.begin(), owners.end());
  EXPECT_EQ(owners, (std::vector<std::uint32_t>{oncologist, nurse, anybody}));
  EXPECT_TRUE(index().fits(understood("pilot"), {}, "").empty());
  EXPECT_TRUE(index().fits(understood(""), {}, "").empty());
}

TEST(Fits, TakeOfEqualTitlesThatInTheLanguageAskedFor) {
  EXPECT_EQ(fit_of("онколог", oncologist, "ru").title, 2U);
  EXPECT_EQ(fit_of("онколог", oncologist, "kk").title, 3U);
  EXPECT_EQ(fit_of("oncologist", oncologist, "kk").title, 1U);  // the better one all the same
}

TEST(Fits, CountTheHeadForMore) {
  EXPECT_GT(percent("ward nurse", nurse), percent("ward nurse", anybody));
  EXPECT_GT(percent("nurse", nurse), percent("ward", nurse));
}

TEST(Fits, ReadWordsThatMeanTheSameAsOne) {
  EXPECT_EQ(percent("медсестра", nurse), percent("nurses", nurse));
  EXPECT_GT(percent("медсестра", nurse), 0);
}

TEST(Fits, CostNothingForNoiseAndLittleForSeniority) {
  EXPECT_EQ(percent("the oncologist of", oncologist), 98);
  EXPECT_GT(percent("senior oncologist", oncologist), percent("pilot oncologist", oncologist));
}

TEST(Fits, TakeNoiseAloneAtItsWord) { EXPECT_GT(percent("of the", nurse), 0); }

TEST(Understand, JoinsAndSplitsWordsAsTheTitlesHaveThem) {
  ASSERT_EQ(understood("data base").size(), 1U);
  EXPECT_EQ(understood("data base")[0].begin, 0U);
  EXPECT_EQ(understood("data base")[0].end, 9U);
  EXPECT_GT(percent("data base administrator", database), 95);
  ASSERT_EQ(understood("webdeveloper").size(), 2U);
  EXPECT_EQ(understood("webdeveloper")[1].end, 12U);
  EXPECT_GT(percent("webdeveloper", developer), 90);
  EXPECT_EQ(understood("webpilot").size(), 1U);
}

TEST(Understand, SetsAsideWhatFollowsTheTitle) {
  const struct {
    const char* text;
    bool aside;  // the last word
  } rows[] = {{"web developer ward", false}, {"web developer, ward", true},
              {"web developer (ward", true}, {"web developer - ward", true},
              {"senior web, ward", false},   {"nurse, ward", false},  // says little without it
              {"of, the ward", false}};
  for (const auto& row : rows) EXPECT_EQ(understood(row.text).back().aside, row.aside) << row.text;
  const auto weight = [](std::string_view text) { return understood(text).back().weight; };
  EXPECT_LT(weight("web developer, ward"), weight("web developer ward"));
  EXPECT_LT(weight("nurse at ward"), weight("nurse ward"));
  EXPECT_EQ(weight("at ward"), weight("ward"));
}

TEST(Understand, ReadsLatinLettersAsCyrillicOnes) {
  const TypedWords typed = understood("onkolog");
  ASSERT_FALSE(typed.at(0).candidates.empty());
  EXPECT_GT(percent("onkolog", oncologist), 80);
  const Candidate* found = index().candidate_in(2, typed[0]);
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->likeness, Likeness::transliterated);
  EXPECT_EQ(index().candidate_in(0, typed[0]), nullptr);
}

TEST(Understand, CountsNoMoreWordsThanAMaskHasBitsFor) {
  std::string text;
  for (std::size_t i = 0; i < most_typed_words; ++i) text += "pilot ";
  EXPECT_EQ(understood(text).size(), most_typed_words);
  EXPECT_EQ(understood(text + "pilot").size(), most_typed_words);
  EXPECT_EQ(understood("pilot " + text.substr(6) + "webdeveloper").size(), most_typed_words);
}

TEST(PercentOf, ForgivesWhatTellsTheActivity) {
  const TypedWords typed = understood("oncologist pilot");
  const Fit fit = fit_of("oncologist pilot", oncologist);
  EXPECT_EQ(index().percent_of(fit, typed, 0), fit.percent);
  EXPECT_GT(index().percent_of(fit, typed, 2), fit.percent);
  EXPECT_LT(index().percent_of(fit, typed, 2), 100);
}

TEST(Find, KnowsTheWordsOfTitlesAndSets) {
  for (const char* word : {"database", "nurses", "specialist", "senior"})
    EXPECT_NE(index().find(word), nullptr) << word;
  EXPECT_EQ(index().find("pilot"), nullptr);
  EXPECT_EQ(*index().find("nurse"), *index().find("nurses"));
}

TEST(TitleIndex, StandsWithoutTitles) {
  const TitleIndex none({}, lexicon(), title_words());
  const auto words = words_of("senior nurse");
  EXPECT_TRUE(none.fits(none.understand(words, true), keys_of(words), "en").empty());
}

TEST(Understand, HearsWhatIsSaidTwiceOnce) {
  const TypedWords typed = understood("ward ward onkolog онколог");
  ASSERT_EQ(typed.size(), 4U);
  EXPECT_GT(typed[0].weight, 0);
  EXPECT_EQ(typed[1].weight, 0);
}

TEST(Understand, CountsNoMoreWordsThanAMaskHasBits) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "word" + std::to_string(i) + ' ';
  EXPECT_EQ(understood(text).size(), most_typed_words);
}

}  // namespace
}  // namespace anyqtama
