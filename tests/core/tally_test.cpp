// Tests search/tally.h.
#include "search/tally.h"

#include <gtest/gtest.h>

#include <map>
#include <utility>

namespace anyqtama {
namespace {

using Pairs = std::vector<std::pair<std::uint32_t, int>>;

Pairs all_of(Tally<int>& tally) {
  Pairs pairs;
  tally.each([&](std::uint32_t key, int value) { pairs.emplace_back(key, value); });
  return pairs;
}

TEST(Tally, HasNothingAtFirst) {
  Tally<int> tally(0);
  EXPECT_EQ(tally.at(0, false), nullptr);
  EXPECT_EQ(tally.at(7, false), nullptr);
  EXPECT_TRUE(all_of(tally).empty());
}

TEST(Tally, KeepsAValueByItsKey) {
  Tally<int> tally(2);
  ASSERT_NE(tally.at(0, true), nullptr);
  EXPECT_EQ(*tally.at(0, true), 0);
  *tally.at(0, true) = 5;
  *tally.at(9, true) += 3;
  EXPECT_EQ(*tally.at(0, false), 5);
  EXPECT_EQ(*tally.at(9, true), 3);
  EXPECT_EQ(tally.at(1, false), nullptr);
}

TEST(Tally, IsVisitedInTheOrderOfInsertion) {
  Tally<int> tally(4);
  for (const std::uint32_t key : {30U, 10U, 20U, 10U, 30U}) ++*tally.at(key, true);
  EXPECT_EQ(all_of(tally), (Pairs{{30, 2}, {10, 2}, {20, 1}}));
}

TEST(Tally, CountsAsAMapDoesWhenItIsFull) {
  for (const std::uint32_t most : {1U, 2U, 3U, 100U, 1000U}) {
    for (const std::uint32_t step : {1U, 64U, 4096U, 2654435769U}) {
      Tally<int> tally(most);
      std::map<std::uint32_t, int> map;
      for (std::uint32_t i = 0; i < 3 * most; ++i) {
        const std::uint32_t key = i % most * step;
        *tally.at(key, true) += static_cast<int>(i);
        map[key] += static_cast<int>(i);
      }
      Pairs pairs = all_of(tally);
      EXPECT_EQ((std::map<std::uint32_t, int>(pairs.begin(), pairs.end())), map);
      EXPECT_EQ(pairs.size(), map.size());
      EXPECT_EQ(tally.at(most * step, false), nullptr);
    }
  }
}

}  // namespace
}  // namespace anyqtama
