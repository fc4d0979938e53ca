// Tests text/keyboard.h.
#include "text/keyboard.h"

#include <gtest/gtest.h>

#include "text/utf8.h"

namespace anyqtama {
namespace {

using Texts = std::vector<std::string>;

Texts others(std::string_view text) {
  Texts all;
  for (const std::u32string& layout : other_layouts(to_code_points(text)))
    for (std::string& it = all.emplace_back(); const char32_t point : layout)
      append_utf8(point, it);
  return all;
}

TEST(OtherLayouts, GiveTheRussianTextOfLatinKeys) {
  EXPECT_EQ(others("dhfx"), Texts{"врач"});
  EXPECT_EQ(others("dhfx jyrjkju"), Texts{"врач онколог"});
  EXPECT_EQ(others("DHFX"), Texts{"ВРАЧ"});
  EXPECT_EQ(others("'rjyjvbcn"), Texts{"экономист"});
  EXPECT_EQ(others(">hbcn"), Texts{"Юрист"});
  EXPECT_EQ(others("[bhehu"), Texts{"хирург"});
  EXPECT_EQ(others("`krf/"), Texts{"ёлка."});
}

TEST(OtherLayouts, GiveTheEnglishTextOfCyrillicKeys) {
  EXPECT_EQ(others("еуфсрук"), Texts{"teacher"});
  EXPECT_EQ(others("ВОЖ"), Texts{"DJ:"});
  EXPECT_EQ(others("щтсщдщпшые"), Texts{"oncologist"});
  EXPECT_EQ(others("гч вуышптук"), Texts{"ux designer"});
}

TEST(OtherLayouts, AreTwoWhereKeysOfKazakhLettersWereHit) {
  EXPECT_EQ(others("v95fk3v"), (Texts{"м95ал3м", "мұғалім"}));
  EXPECT_EQ(others("l2h3uth"), (Texts{"д2р3гер", "дәрігер"}));
  EXPECT_EQ(others("fa 2345890-=")[1], "аф әіңғүұқөһ");
  EXPECT_EQ(others("fa @#$%*()_+")[1], "аф ӘІҢҒҮҰҚӨҺ");
  EXPECT_EQ(others("fa 167!^&").size(), 1U);
}

TEST(OtherLayouts, GiveBackWhatKeysOfKazakhLettersAreInEnglish) {
  EXPECT_EQ(others("сщөзшдще"), Texts{"co-pilot"});
  EXPECT_EQ(others("ів фкешые"), Texts{"3d artist"});
}

TEST(OtherLayouts, GoByTheScriptThatMostLettersAreOf) {
  EXPECT_EQ(others("ав dhfx"), Texts{"ав врач"});
  EXPECT_EQ(others("d еуфсрук"), Texts{"d teacher"});
  EXPECT_EQ(others("dh ав"), Texts{"вр ав"});  // as many of both
}

TEST(OtherLayouts, AreNoneWithoutLetters) {
  for (const char* text : {"", " ", "6.", "2345890-=", ";'[]", "\U0001F600"})
    EXPECT_TRUE(others(text).empty()) << text;
}

TEST(OtherLayouts, LeadBackToEveryLetter) {
  for (const char* text : {"ё", "й", "ъ", "ф", "э", "я", "ю", "Ё", "Й", "Ъ", "Ф", "Э", "Я", "Ю"}) {
    const std::string typed = std::string("ф ") + text;
    const Texts latin = others(typed);
    ASSERT_EQ(latin.size(), 1U);
    EXPECT_EQ(others(latin.front() + "a").front(), typed + "ф") << text;
  }
}

}  // namespace
}  // namespace anyqtama
