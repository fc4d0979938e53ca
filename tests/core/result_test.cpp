// Tests anyqtama/result.h.
#include "anyqtama/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace anyqtama {
namespace {

TEST(Result, HoldsAValue) {
  const Result<int> result = 5;
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result.value(), 5);
}

TEST(Result, HoldsAnErrorWithItsPlace) {
  const Result<int> result = Error{"wrong_type", "/answers", std::nullopt};
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "wrong_type");
  EXPECT_EQ(result.error().at, "/answers");
  EXPECT_FALSE(result.error().from.has_value());
}

TEST(Result, GivesAwayAValueThatCannotBeCopied) {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
  ASSERT_TRUE(result.ok());
  const std::unique_ptr<int> taken = std::move(result).value();
  EXPECT_EQ(*taken, 7);
}

}  // namespace
}  // namespace anyqtama
