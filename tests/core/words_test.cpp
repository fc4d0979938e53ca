// Tests text/words.h.
#include "text/words.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace anyqtama {
namespace {

using Rows = std::vector<std::pair<const char*, const char*>>;

/// The words of a text, one space between two.
std::string folded(std::string_view text) {
  std::string all;
  for (const Word& word : words_of(text)) all += (all.empty() ? "" : " ") + word.letters;
  return all;
}

void expect_folded(const Rows& rows) {
  for (const auto& [text, words] : rows) EXPECT_EQ(folded(text), words) << text;
}

TEST(WordsOf, TakesLatinLettersWithoutCaseAndAccents) {
  expect_folded({{"AZaz09", "azaz09"},
                 {"café CAFÉ", "cafe cafe"},
                 {"Ünïçödé", "unichode"},
                 {"Straße", "strase"},  // a letter written twice is written once
                 {"Œuvre œuvre", "oeuvre oeuvre"},
                 {"Łódź łódź", "lodz lodz"},
                 {"ÆRØ ærø", "aero aero"}});
}

TEST(WordsOf, KeepsTheSoundOfTheKazakhLatinAlphabet) {
  expect_folded({{"mūğalım", "mugalim"},
                 {"dəriger däriger dáriger", "dariger dariger dariger"},
                 {"Şeber şeber", "sheber sheber"},
                 {"öñ ÖÑ", "on on"}});
}

TEST(WordsOf, TakesRussianLettersByTheirSound) {
  expect_folded({{"абвгдежзийклмнопрстуфх", "ABVGDEJZIKLMNOPRSTUFH"},
                 {"АБВГДЕЖЗИЙКЛМНОПРСТУФХ", "ABVGDEJZIKLMNOPRSTUFH"},
                 {"ц ч ш щ э ю я ы ё", "C Q W W E Y X I E"},
                 {"ъ ь", ""},
                 {"объявление", "OBXVLENIE"},
                 {"Пётр Петр", "PETR PETR"}});
}

TEST(WordsOf, TakesTheNearestRussianLetterForEveryKazakhOne) {
  const Rows rows = {{"Әдәд", "Адад"}, {"Ғдғд", "Гдгд"}, {"Қдқд", "Кдкд"},
                     {"Ңдңд", "Нднд"}, {"Өдөд", "Одод"}, {"Ұдұд", "Удуд"},
                     {"Үдүд", "Удуд"}, {"Һдһд", "Хдхд"}, {"Ідід", "Идид"}};
  for (const auto& [kazakh, russian] : rows) EXPECT_EQ(folded(kazakh), folded(russian)) << kazakh;
  EXPECT_EQ(folded("Мұғалім"), folded("мугалим"));
}

TEST(WordsOf, PutsRightLettersThatOnlyLookLikeTheOtherScript) {
  const Rows rows = {{"oнкoлoг", "онколог"},      // Latin o
                     {"Bрaч", "врач"},            // Latin B and a
                     {"tеасhеr", "teacher"},      // Cyrillic е, а, с, е
                     {"hаlіq", "haliq"},          // Cyrillic а and і
                     {"Инcпектop", "инспектор"},  // Latin c, o and p
                     {"\u018Fлеуметтік", "әлеуметтік"},
                     {"\u0259леуметтік", "әлеуметтік"}};  // the Latin schwa
  for (const auto& [mixed, right] : rows) EXPECT_EQ(folded(mixed), folded(right)) << mixed;
}

TEST(WordsOf, TakesShortCapitalsForLatinWhereTheyCanBe) {
  expect_folded({{"СЕО", "ceo"},
                 {"1С", "1c"},
                 {"ВРАЧ", "VRAQ"},
                 {"НОС", "hoc"},
                 {"нос", "NOS"},      // not in capitals
                 {"ИТ", "IT"},        // no Latin И
                 {"МОРЕ", "MORE"}});  // four letters
}

TEST(WordsOf, ReadsEitherUnicodeFormAlike) {
  const Rows rows = {{"и\u0306од", "йод"},       {"е\u0308лка", "ёлка"},   {"cafe\u0301", "café"},
                     {"bag\u0306dar", "bağdar"}, {"s\u0327eber", "şeber"}, {"c\u0327a", "ça"},
                     {"mu\u0304g\u0306", "mūğ"}};
  for (const auto& [apart, composed] : rows) EXPECT_EQ(folded(apart), folded(composed)) << composed;
}

TEST(WordsOf, ReadsFullWidthFormsAsPlainOnes) {
  expect_folded({{"Ｏｎｃｏｌｏｇｉｓｔ", "oncologist"}, {"Ｃ＋＋　１Ｃ", "c++ 1c"}});
}

TEST(WordsOf, LooksThroughWhatIsNotSeen) {
  expect_folded(
      {{"онко\u00ADлог", "ONKOLOG"}, {"onco\u200Dlo\u200Cgi\u2060st\uFEFF", "oncologist"}});
}

TEST(WordsOf, KeepsAnApostropheInsideAWord) {
  expect_folded({{"ship's ship’s ship`s shipʼs", "ships ships ships ships"},
                 {"'quoted' ’quoted’", "quoted quoted"},
                 {"' ’", ""}});
}

TEST(WordsOf, KnowsCPlusPlusAndCSharp) {
  expect_folded({{"C++ C# c", "c++ c# c"}, {"С++", "c++"}, {"+7 (701)", "7 701"}, {"# 1", "1"}});
}

TEST(WordsOf, WritesALetterOnceAndADigitAsOften) {
  expect_folded({{"programmer", "programer"}, {"металл", "METAL"}, {"1100", "1100"}});
}

TEST(WordsOf, SplitsAtEverythingElse) {
  expect_folded({{"health/nurse", "health nurse"},
                 {"врач\u00A0—\u2003онколог", "VRAQ ONKOLOG"},
                 {"IT-аналитик", "it ANALITIK"},
                 {"a\U0001F600b", "a b"},
                 {"医生 doctor", "doctor"},
                 {"  ,;- ", ""},
                 {"", ""}});
}

TEST(WordsOf, SplitsWhereTheScriptChanges) {
  expect_folded({{"sqlразработчик", "sql RAZRABOTQIK"},
                 {"программистsql", "PROGRAMIST sql"},
                 {"3Dхудожник", "3d HUDOJNIK"}});
}

TEST(WordsOf, LeavesAWordWholeWhereTheScriptChangesBehindIt) {
  expect_folded({{"webразработчик", "web RAZRABOTQIK"}, {"javaразработчик", "java RAZRABOTQIK"}});
}

TEST(WordsOf, TellsPlacesInCodePoints) {
  const auto words = words_of("Ә, \U0001F600 врач-онколог");
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(words[0].begin, 0U);
  EXPECT_EQ(words[0].end, 1U);
  EXPECT_EQ(words[1].begin, 5U);
  EXPECT_EQ(words[1].end, 9U);
  EXPECT_EQ(words[2].begin, 10U);
  EXPECT_EQ(words[2].end, 17U);
}

TEST(WordsOf, TellsPlacesOfTheTextAsTyped) {
  const auto cut = words_of("ship's c\u0301ook");
  ASSERT_EQ(cut.size(), 2U);
  EXPECT_EQ(cut[0].end, 6U);
  EXPECT_EQ(cut[1].begin, 7U);
  EXPECT_EQ(cut[1].end, 12U);
  const auto split = words_of("sqlразработчик");
  ASSERT_EQ(split.size(), 2U);
  EXPECT_EQ(split[0].end, 3U);
  EXPECT_EQ(split[1].begin, 3U);
}

TEST(WordsOf, TakesAMarkAtTheEndIntoTheWord) {
  const auto words = words_of("музеи\u0306");
  ASSERT_EQ(words.size(), 1U);
  EXPECT_EQ(words[0].end, 6U);
}

TEST(WordsOf, CountsTheDividersBeforeAWord) {
  const struct {
    const char* text;
    std::size_t part;
  } rows[] = {{"nurse clinic", 0},    {"nurse-clinic", 0},   {"nurse/clinic", 0},
              {"nurse, clinic", 1},   {"nurse - clinic", 1}, {"nurse -clinic", 0},
              {"nurse — clinic", 1},  {"nurse (clinic", 1},  {"nurse\nclinic", 1},
              {"nurse ), clinic", 2}, {"nurse，clinic", 1}};
  for (const auto& row : rows) EXPECT_EQ(words_of(row.text).back().part, row.part) << row.text;
}

TEST(WordsOf, TellsAWordWithALetterThatOnlyKazakhHas) {
  for (const char* text : {"мұғалім", "Ән", "ҚЫЗ", "һ"})
    EXPECT_TRUE(words_of(text)[0].kazakh) << text;
  for (const char* text : {"мектеп", "врач", "haliq"})
    EXPECT_FALSE(words_of(text)[0].kazakh) << text;
}

TEST(WordsOf, CutsAWordAtTheLongest) {
  std::string text;
  while (text.size() < longest_word) text += "ab";
  EXPECT_EQ(folded(text), text);
  const auto words = words_of(text + "c");
  ASSERT_EQ(words.size(), 1U);
  EXPECT_EQ(words[0].letters, text);
  EXPECT_EQ(words[0].end, longest_word + 1);
}

TEST(IsLatinIsCyrillic, AskForOneLetter) {
  EXPECT_TRUE(is_latin("1c") && !is_cyrillic("1c"));
  EXPECT_TRUE(is_cyrillic("1C") && !is_latin("1C"));
  EXPECT_FALSE(is_latin("12+") || is_cyrillic("12+") || is_latin("") || is_cyrillic(""));
}

}  // namespace
}  // namespace anyqtama
