// Tests search/title_words.h with a few words.
#include "search/title_words.h"

#include <gtest/gtest.h>

#include "search/keys.h"

namespace anyqtama {
namespace {

class TitleWordsTest : public testing::Test {
 protected:
  static Lexicon lexicon() {
    Catalogue catalogue;
    catalogue.endings = {"s"};
    catalogue.word_sets = {{WordKind::role, {"cook", "chef"}}};
    return Lexicon(catalogue);
  }

  std::vector<std::string> read(std::string_view text) {
    TitleWords::Places places;
    words.read(text, places);
    std::vector<std::string> letters;
    for (const std::uint32_t place : places) letters.emplace_back(words.letters(place));
    return letters;
  }

  const Lexicon known = lexicon();
  TitleWords words{known};
};

using Texts = std::vector<std::string>;

TEST_F(TitleWordsTest, ReadsWhatWordsOfWouldRead) {
  for (const char* text : {"Ship's cook", "web-developer", "Врач - онколог", "nurse (ward)", "",
                           " ", "C++ developer, senior", "дәрігер", "cook cook"}) {
    Texts expected;
    for (const Word& word : words_of(text)) expected.push_back(word.letters);
    EXPECT_EQ(read(text), expected) << text;
  }
}

TEST_F(TitleWordsTest, NumbersAWordOnce) {
  EXPECT_EQ(words.number_of("nurse"), words.number_of("nurse"));
  TitleWords::Places places;
  words.read("nurse NURSE", places);
  EXPECT_EQ(places, (TitleWords::Places{words.find("nurse"), words.find("nurse")}));
}

TEST_F(TitleWordsTest, KnowsTheStemTheMeaningAndTheKeyOfAWord) {
  const auto nurses = words.facts(words.number_of("nurses"));
  EXPECT_EQ(words.letters(nurses.stem), "nurse");
  EXPECT_EQ(words.letters(nurses.name), "nurses");
  EXPECT_EQ(nurses.kind, WordKind::word);
  EXPECT_EQ(nurses.key, key_of("nurses"));
  const auto chef = words.facts(words.number_of("chef"));
  EXPECT_EQ(words.letters(chef.name), "cok");  // a letter written twice is written once
  EXPECT_EQ(chef.kind, WordKind::role);
}

}  // namespace
}  // namespace anyqtama
