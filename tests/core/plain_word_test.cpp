// Tests text/plain_word.h.
#include "text/plain_word.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/utf8.h"

namespace anyqtama {
namespace {

using Texts = std::vector<std::string>;

Texts each_of(std::string_view text) {
  Texts words;
  each_word(text, [&](std::string_view letters) { words.emplace_back(letters); });
  return words;
}

Texts in_full(std::string_view text) {
  Texts words;
  for (const Word& word : words_of(text)) words.push_back(word.letters);
  return words;
}

TEST(PlainWord, TakesAWordOfOneScriptWithTheGapBehindIt) {
  const struct {
    const char* text;
    const char* letters;
    const char* rest;
  } rows[] = {{"nurse", "nurse", ""},
              {"Nurse ward", "nurse", "ward"},
              {"web-developer", "web", "developer"},
              {"nurse - ward", "nurse", "- ward"},
              {"nurse, ward", "nurse", " ward"},
              {"ВРАЧ онколог", "VRAQ", "онколог"},
              {"Мұғалім", "MUGALIM", ""},
              {"объект ", "OBEKT", ""},
              {"по", "PO", ""},
              {"Сеть", "SET", ""}};
  for (const auto& row : rows) {
    PlainWord word;
    std::string_view text = row.text;
    EXPECT_TRUE(word.take(text)) << row.text;
    EXPECT_EQ(word.letters(), row.letters);
    EXPECT_EQ(text, row.rest);
  }
}

TEST(PlainWord, LeavesWhatIsNoPlainWord) {
  for (const char* text : {"", " ", "- nurse", "C++", "1с", "ship's", "café", "(nurse)", "ь", "СЕО",
                           "Юн", "sqlразработчик", "ԁ", "№1"}) {
    PlainWord word;
    std::string_view rest = text;
    EXPECT_FALSE(word.take(rest)) << text;
    EXPECT_EQ(rest, text);
  }
}

TEST(PlainWord, IsNoLongerThanTheLongest) {
  std::string text;
  while (text.size() < longest_word) text += "ab";
  PlainWord word;
  std::string_view rest = text;
  EXPECT_TRUE(word.take(rest));
  EXPECT_EQ(word.letters(), text);
  text += 'c';
  rest = text;
  EXPECT_FALSE(word.take(rest));
}

TEST(EachWord, ReadsWhatWordsOfReads) {
  for (const char* text :
       {"Ship's cook", "web-developer", "a.b/c_d&(e)f", "1.5 C#, C++/C", "+a 'b `c #d", "a'",
        "a ）b，c", "Врач - онколог", "nurse (ward)", "", " ", "- ", "СЕО и ГИП",
        "C++ developer, senior", "дәрігер", "Cсылка", "1С-программист", "Straße ærø", "a\u0301b"})
    EXPECT_EQ(each_of(text), in_full(text)) << text;
}

TEST(EachWord, ReadsEveryLetterAsWordsOfDoes) {
  for (char32_t point = U'!'; point <= U'\u0530'; ++point) {
    for (const char32_t beside : {U'q', U'л'}) {
      std::string text;
      for (const char32_t letter : {beside, point, beside, beside, U' ', point})
        append_utf8(letter, text);
      EXPECT_EQ(each_of(text), in_full(text)) << text;
    }
  }
}

}  // namespace
}  // namespace anyqtama
