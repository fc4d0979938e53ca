// Tests text/one_byte.h.
#include "text/one_byte.h"

#include <gtest/gtest.h>

namespace anyqtama {
namespace {

std::string back(std::string_view bytes) {
  std::string text(most_bytes_a_letter * bytes.size(), '\0');
  char* to = text.data();
  write_line(bytes.data(), bytes.data() + bytes.size(), to);
  text.resize(static_cast<std::size_t>(to - text.data()));
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
  for (char sign = 0; sign < 0x7F; ++sign)
    if (sign != '\n') ascii += sign;
  ascii += '\x7F';
  EXPECT_EQ(to_one_byte(ascii), ascii);
  EXPECT_EQ(back(ascii), ascii);
}

TEST(OneByte, WritesUntilTheLineEnds) {
  const std::pair<std::string_view, std::size_t> rows[] = {
      {"", 0}, {"\n", 0}, {"nurse", 5}, {"nurse\n", 5}, {"nurse\n\n", 5}, {"n\nurse\n", 1}};
  for (const auto& [text, size] : rows) {
    char written[8];
    char* to = written;
    const char* const end = write_line(text.data(), text.data() + text.size(), to);
    EXPECT_EQ(end - text.data(), static_cast<std::ptrdiff_t>(size)) << text;
    EXPECT_EQ(std::string_view(written, static_cast<std::size_t>(to - written)),
              text.substr(0, size));
  }
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
