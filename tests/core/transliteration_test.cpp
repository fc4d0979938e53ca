// Tests text/transliteration.h.
#include "text/transliteration.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "text/words.h"

namespace anyqtama {
namespace {

using Words = std::vector<std::string>;

std::string canonical(std::string_view word) { return words_of(word).at(0).letters; }

bool can_be(std::string_view latin, std::string_view cyrillic) {
  const Words readings = cyrillic_readings(canonical(latin));
  return std::find(readings.begin(), readings.end(), canonical(cyrillic)) != readings.end();
}

TEST(CyrillicReadings, ReadRussianAsPeopleTypeIt) {
  const std::pair<const char*, const char*> rows[] = {{"vrach", "врач"},
                                                      {"onkolog", "онколог"},
                                                      {"programmist", "программист"},
                                                      {"inzhener", "инженер"},
                                                      {"khirurg", "хирург"},
                                                      {"hirurg", "хирург"},
                                                      {"tsement", "цемент"},
                                                      {"centr", "центр"},
                                                      {"cikl", "цикл"},
                                                      {"yurist", "юрист"},
                                                      {"uchitel", "учитель"},
                                                      {"stroitel'", "строитель"},
                                                      {"svarschik", "сварщик"},
                                                      {"svarshchik", "сварщик"},
                                                      {"shkola", "школа"},
                                                      {"shofyor", "шофёр"},
                                                      {"fizik", "физик"},
                                                      {"yazyk", "язык"},
                                                      {"ekonomist", "экономист"},
                                                      {"web", "веб"},
                                                      {"voditel", "водитель"}};
  for (const auto& [latin, cyrillic] : rows) EXPECT_TRUE(can_be(latin, cyrillic)) << latin;
}

TEST(CyrillicReadings, ReadKazakhInTheAlphabetOf2021AndInEverydayLetters) {
  const std::pair<const char*, const char*> rows[] = {{"dáriger", "дәрігер"},
                                                      {"däriger", "дәрігер"},
                                                      {"dariger", "дәрігер"},
                                                      {"mūğalım", "мұғалім"},
                                                      {"mugalim", "мұғалім"},
                                                      {"bağdarlamaşy", "бағдарламашы"},
                                                      {"bagdarlamashy", "бағдарламашы"},
                                                      {"oqytushy", "оқытушы"},
                                                      {"maman", "маман"},
                                                      {"qızmetker", "қызметкер"},
                                                      {"kyzmetker", "қызметкер"},
                                                      {"jürgizuşi", "жүргізуші"}};
  for (const auto& [latin, cyrillic] : rows) EXPECT_TRUE(can_be(latin, cyrillic)) << latin;
}

TEST(CyrillicReadings, AreTwoWhereThereIsAJ) {
  EXPECT_EQ(cyrillic_readings("jurist"), (Words{"JURIST", "YRIST"}));
  EXPECT_EQ(cyrillic_readings("rejser"), (Words{"REJSER", "REISER"}));
  EXPECT_TRUE(can_be("jurist", "юрист"));
  EXPECT_TRUE(can_be("jyr", "жыр"));
  EXPECT_TRUE(can_be("zarja", "заря"));
}

TEST(CyrillicReadings, TakeTheLongestSoundFirst) {
  EXPECT_EQ(cyrillic_readings("shch"), Words{"W"});
  EXPECT_EQ(cyrillic_readings("sch"), Words{"W"});
  EXPECT_EQ(cyrillic_readings("sh"), Words{"W"});
  EXPECT_EQ(cyrillic_readings("s"), Words{"S"});
  EXPECT_EQ(cyrillic_readings("ch"), Words{"Q"});
  EXPECT_EQ(cyrillic_readings("c"), Words{"K"});
}

TEST(CyrillicReadings, LeaveDigitsAndDoubleNoLetter) {
  EXPECT_EQ(cyrillic_readings("1c"), Words{"1K"});
  EXPECT_EQ(cyrillic_readings("100a"), Words{"100A"});
  EXPECT_EQ(cyrillic_readings("hkh"), Words{"H"});
  EXPECT_EQ(cyrillic_readings("hx"), Words{"H"});
}

TEST(CyrillicReadings, AreNoneWithoutALatinLetter) {
  for (const char* letters : {"", "12", "VRAQ", "1C", "+"})
    EXPECT_TRUE(cyrillic_readings(letters).empty()) << letters;
}

TEST(CyrillicReadings, AreNeverLongerThanTheWord) {
  constexpr std::string_view letters = "cehijkostuxyz";
  for (const char a : letters)
    for (const char b : letters)
      for (const char c : letters)
        for (const std::string& reading : cyrillic_readings(std::string{a, b, c})) {
          EXPECT_FALSE(reading.empty());
          EXPECT_LE(reading.size(), 3U) << a << b << c;
          EXPECT_FALSE(is_latin(reading)) << reading;
        }
}

}  // namespace
}  // namespace anyqtama
