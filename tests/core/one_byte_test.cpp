// Tests text/one_byte.h.
#include "text/one_byte.h"

#include <gtest/gtest.h>

namespace anyqtama {
namespace {

std::string back(std::string_view bytes) {
  std::string text(most_bytes_a_letter * bytes.size(), '\0');
  text.resize(static_cast<std::size_t>(write_one_byte(bytes, text.data()) - text.data()));
  return text;
}

TEST(OneByte, TakesOneForEveryLetterAndGivesItBack) {
  const std::pair<const char*, std::size_t> rows[] = {{"", 0},
                                                      {"Oncologist", 10},
                                                      {"абвгдежзийклмнопрстуфхцчшщъыьэюяё", 33},
                                                      {"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁ", 33},
                                                      {"әғқңөұүһі", 9},
                                                      {"ӘҒҚҢӨҰҮҺІ", 9},
                                                      {"’№«»–é", 6},
                                                      {"Врач-онколог (ship’s) №1", 24}};
  for (const auto& [text, size] : rows) {
    const auto bytes = to_one_byte(text);
    ASSERT_TRUE(bytes.has_value()) << text;
    EXPECT_EQ(bytes->size(), size) << text;
    EXPECT_EQ(back(*bytes), text);
  }
}

TEST(OneByte, LeavesAsciiAsItIs) {
  std::string ascii;
  for (char sign = 0; sign < 0x7F; ++sign) ascii += sign;
  ascii += '\x7F';
  EXPECT_EQ(to_one_byte(ascii), ascii);
  EXPECT_EQ(back(ascii), ascii);
}

TEST(OneByte, GivesEveryByteOneSignOrNone) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string sign(1, static_cast<char>(byte));
    const std::string text = back(sign);
    if (text.empty()) continue;
    EXPECT_EQ(to_one_byte(text), sign) << byte;
  }
  EXPECT_EQ(back("\xFF"), "");
}

TEST(OneByte, RefusesASignThatHasNone) {
  for (const char* text : {"\u0259", "ñ", "€", "—", "…", "ґ", "é\u0301", "\U0001F600", "a\u0080"})
    EXPECT_FALSE(to_one_byte(text).has_value()) << text;
}

}  // namespace
}  // namespace anyqtama
