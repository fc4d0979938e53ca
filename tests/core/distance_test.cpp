// Tests text/distance.h, by a table and against a slow version of itself.
#include "text/distance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/words.h"

namespace anyqtama {
namespace {

// The definition, with the whole matrix.
int slow_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = static_cast<int>(i + j);
        continue;
      }
      const int replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({replaced, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

// All words of up to `longest` of these letters, the empty one too.
std::vector<std::string> words_up_to(std::size_t longest, std::string_view letters) {
  std::vector<std::string> words{""};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].size() == longest) break;
    for (const char letter : letters) words.push_back(words[i] + letter);
  }
  return words;
}

TEST(Distance, CountsTypingErrors) {
  const struct {
    const char* a;
    const char* b;
    int errors;
  } rows[] = {{"", "", 0},
              {"nurse", "nurse", 0},
              {"nurse", "nurs", 1},    // left out
              {"nurse", "nursee", 1},  // put in
              {"nurse", "nurde", 1},   // replaced
              {"nurse", "nusre", 1},   // swapped
              {"nurse", "unrse", 1},   // swapped at the beginning
              {"nurse", "nures", 1},   // swapped at the end
              {"ca", "abc", 3},        // no letter is touched twice
              {"captain", "captian", 1},
              {"captain", "kaptian", 2},
              {"nurse", "", 5},
              {"abc", "xyz", 3}};
  for (const auto& row : rows) EXPECT_EQ(distance(row.a, row.b, 9), row.errors) << row.a << row.b;
}

TEST(Distance, IsOneMoreThanTheMostWhereItIsMore) {
  const struct {
    int most;
    int errors;
  } rows[] = {{0, 1}, {1, 2}, {2, 2}, {3, 2}};
  for (const auto& row : rows) EXPECT_EQ(distance("captain", "kaptian", row.most), row.errors);
  EXPECT_EQ(distance("a", "abcdefgh", 2), 3);
  EXPECT_EQ(distance("same", "same", 0), 0);
}

TEST(Distance, IsThatOfTheSlowVersionForAllShortWords) {
  const auto words = words_up_to(5, "abc");
  for (const std::string& a : words)
    for (const std::string& b : words) {
      const int slow = slow_distance(a, b);
      for (const int most : {0, 1, 2, 5})
        ASSERT_EQ(distance(a, b, most), std::min(slow, most + 1)) << a << ' ' << b << ' ' << most;
    }
}

TEST(Distance, IsTheSameBothWays) {
  const auto words = words_up_to(4, "abcd");
  for (const std::string& a : words)
    for (const std::string& b : words) ASSERT_EQ(distance(a, b, 2), distance(b, a, 2)) << a << b;
}

TEST(Distance, TakesTheLongestWords) {
  const std::string word(longest_word, 'a');
  EXPECT_EQ(distance(word, word, 2), 0);
  EXPECT_EQ(distance(word, word.substr(1), 2), 1);
  EXPECT_EQ(distance(word, std::string(longest_word, 'b'), 2), 3);
}

}  // namespace
}  // namespace anyqtama
