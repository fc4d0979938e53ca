// Tests text/utf8.h.
#include "text/utf8.h"

#include <gtest/gtest.h>

namespace anyqtama {
namespace {

using std::string_view_literals::operator""sv;

TEST(IsUtf8, AcceptsTheFirstAndLastOfEveryLength) {
  for (const std::string_view text :
       {""sv, "\0"sv, "\x7F"sv, "\xC2\x80"sv, "\xDF\xBF"sv, "\xE0\xA0\x80"sv, "\xED\x9F\xBF"sv,
        "\xEE\x80\x80"sv, "\xEF\xBF\xBF"sv, "\xF0\x90\x80\x80"sv, "\xF4\x8F\xBF\xBF"sv, "онколог"sv,
        "әлеуметтік"sv, "a\xC2\x80z"sv})
    EXPECT_TRUE(is_utf8(text)) << text;
}

TEST(IsUtf8, RefusesEveryKindOfFault) {
  const struct {
    const char* because;
    std::string_view text;
  } rows[] = {
      {"a lone continuation", "\x80"sv},
      {"the last continuation", "\xBF"sv},
      {"two bytes cut short", "\xC3"sv},
      {"three bytes cut short", "\xE2\x82"sv},
      {"four bytes cut short", "\xF0\x9F\x98"sv},
      {"a letter instead of a continuation", "\xC3z"sv},
      {"a lead instead of a continuation", "\xE2\xC3\x80"sv},
      {"overlong in two bytes", "\xC0\x80"sv},
      {"overlong slash", "\xC0\xAF"sv},
      {"the last overlong of two bytes", "\xC1\xBF"sv},
      {"overlong in three bytes", "\xE0\x80\x80"sv},
      {"the last overlong of three bytes", "\xE0\x9F\xBF"sv},
      {"overlong in four bytes", "\xF0\x80\x80\x80"sv},
      {"the last overlong of four bytes", "\xF0\x8F\xBF\xBF"sv},
      {"the first surrogate", "\xED\xA0\x80"sv},
      {"the last surrogate", "\xED\xBF\xBF"sv},
      {"a surrogate pair", "\xED\xA0\xBD\xED\xB8\x80"sv},
      {"the first above U+10FFFF", "\xF4\x90\x80\x80"sv},
      {"a lead far above", "\xF5\x80\x80\x80"sv},
      {"five bytes", "\xF8\x88\x80\x80\x80"sv},
      {"six bytes", "\xFC\x84\x80\x80\x80\x80"sv},
      {"FE", "\xFE"sv},
      {"FF", "\xFF"sv},
      {"UTF-16", "\xFF\xFE{\0"sv},
      {"Latin-1", "caf\xE9"sv},
      {"Windows-1251", "\xEE\xED\xEA\xEE"sv},
      {"a fault at the very end", "онколог\xD0"sv},
  };
  for (const auto& row : rows) EXPECT_FALSE(is_utf8(row.text)) << row.because;
}

TEST(ToCodePoints, ReadsEveryLength) {
  EXPECT_EQ(to_code_points("aя\u20AC\U0001F600"), U"aя\u20AC\U0001F600");
  EXPECT_EQ(to_code_points(""), U"");
}

TEST(AppendUtf8, WritesWhatToCodePointsReads) {
  for (const char32_t point : {U'\0', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xD7FF', U'\xE000',
                               U'\xFFFF', U'\x10000', U'\x10FFFF'}) {
    std::string text = "a";
    append_utf8(point, text);
    EXPECT_TRUE(is_utf8(text));
    EXPECT_EQ(to_code_points(text), std::u32string({U'a', point}));
  }
}

TEST(ToCodePoints, GoesOnBehindABadByte) {
  EXPECT_EQ(to_code_points("a\xD0").size(), 2U);
  EXPECT_EQ(to_code_points("\xFF\xFE z").back(), U'z');
}

}  // namespace
}  // namespace anyqtama
