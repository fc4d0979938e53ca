// Tests search/numbers.h.
#include <gtest/gtest.h>

#include "search/numbers.h"

namespace anyqtama {
namespace {

TEST(TextNumbers, CountsTextsInTheOrderOfTheirComing) {
  Numbers numbers;
  EXPECT_EQ(numbers.add("nurse"), 0U);
  EXPECT_EQ(numbers.add("cook"), 1U);
  EXPECT_EQ(numbers.add("nurse"), 0U);
  EXPECT_EQ(numbers.size(), 2U);
  EXPECT_EQ(numbers.text(0), "nurse");
  EXPECT_EQ(numbers.text(1), "cook");
}

TEST(TextNumbers, FindsOnlyWhatWasAdded) {
  Numbers numbers;
  EXPECT_EQ(numbers.find("nurse"), Numbers::none);
  numbers.add("nurse");
  EXPECT_EQ(numbers.find("nurse"), 0U);
  for (const char* other : {"", "nurs", "nurses", "Nurse"})
    EXPECT_EQ(numbers.find(other), Numbers::none) << other;
}

TEST(TextNumbers, TakesTheEmptyTextForATextToo) {
  Numbers numbers;
  EXPECT_EQ(numbers.add(""), 0U);
  EXPECT_EQ(numbers.add("a"), 1U);
  EXPECT_EQ(numbers.find(""), 0U);
  EXPECT_EQ(numbers.text(0), "");
}

TEST(TextNumbers, KeepsItsNumbersWhileItGrows) {
  constexpr std::uint32_t many = 5'000;
  Numbers numbers;
  for (std::uint32_t i = 0; i < many; ++i) ASSERT_EQ(numbers.add(std::to_string(i)), i);
  for (std::uint32_t i = 0; i < many; ++i) {
    ASSERT_EQ(numbers.find(std::to_string(i)), i);
    ASSERT_EQ(numbers.text(i), std::to_string(i));
  }
  EXPECT_EQ(numbers.find(std::to_string(many)), Numbers::none);
}

}  // namespace
}  // namespace anyqtama
