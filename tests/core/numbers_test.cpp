// Tests json/numbers.h.
#include "json/numbers.h"

#include <gtest/gtest.h>

namespace anyqtama {
namespace {

TEST(WithBoundedNumbers, KeepsOrdinaryWholeNumbers) {
  for (const char* text : {"0", "-0", "7", "-12", "[1,2,30]", "18446744073709551616", "{\"a\": 5}"})
    EXPECT_EQ(with_bounded_numbers(text), text);
}

TEST(WithBoundedNumbers, ShortensWholeNumbersThatStayTooGreat) {
  const std::string bounded = with_bounded_numbers('[' + std::string(1000, '9') + ']');
  EXPECT_LT(bounded.size(), 40U);
  EXPECT_GT(bounded.size(), 22U);
  EXPECT_EQ(bounded.find_first_not_of("[9]"), std::string::npos);
}

TEST(WithBoundedNumbers, KeepsAFractionAFraction) {
  for (const char* text : {"3.0", "1e400", "-1E+400", "2.5e-999"}) {
    const std::string bounded = with_bounded_numbers(text);
    EXPECT_NE(bounded.find('.'), std::string::npos) << text;
    EXPECT_LT(bounded.size(), 6U) << text;
  }
}

TEST(WithBoundedNumbers, TouchesNoString) {
  for (const char* text : {R"("1e400")", R"({"1e400": "\"1e400\\"})", R"("\\")", R"("open 1e400)"})
    EXPECT_EQ(with_bounded_numbers(text), text);
}

}  // namespace
}  // namespace anyqtama
