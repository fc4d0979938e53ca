// Tests anyqtama/answers.h and anyqtama/duration.h.
#include "anyqtama/answers.h"

#include "support.h"

namespace anyqtama {
namespace {

Answers some_answers() {
  Answers answers;
  answers.plain = {{"degree", "none"}, {"language", false}, {"level", 0}};
  return answers;
}

TEST(Answers, FindWhatWasSaid) {
  const Answers answers = some_answers();
  ASSERT_NE(answers.find("degree"), nullptr);
  EXPECT_EQ(*answers.find("degree"), Answer("none"));
}

TEST(Answers, TellSilenceFromNoAndZero) {
  const Answers answers = some_answers();
  EXPECT_EQ(answers.get<bool>("language"), false);
  EXPECT_EQ(answers.get<int>("level"), 0);
  EXPECT_EQ(answers.find("diploma"), nullptr);
  EXPECT_EQ(answers.get<bool>("diploma"), std::nullopt);
}

TEST(Answers, GiveNothingOfAnotherType) {
  EXPECT_EQ(some_answers().get<int>("language"), std::nullopt);
  EXPECT_EQ(some_answers().get<bool>("level"), std::nullopt);
}

TEST(Duration, IsComparedPartByPart) {
  const Duration ascending[] = {{0, 0, 0},   {0, 0, 29}, {0, 1, 0}, {0, 11, 29}, {1, 0, 0},
                                {2, 11, 30}, {3, 0, 0},  {3, 0, 1}, {3, 1, 0},   {10, 0, 0}};
  for (std::size_t i = 0; i + 1 < std::size(ascending); ++i)
    EXPECT_LT(ascending[i], ascending[i + 1]) << i;
  EXPECT_EQ((Duration{3, 0, 0}), (Duration{3, 0, 0}));
}

}  // namespace
}  // namespace anyqtama
